/**
 * Compares titles in the order of an index: without a leading article, case and accents aside, numbers by
 * value.
 */
export function compareTitles(a: string, b: string): number {
  return COLLATOR.compare(sortable(a), sortable(b)) || COLLATOR.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

function sortable(title: string): string {
  return title.replace(/^(?:a|an|the)\s+/i, '').replace(/^[^\p{Letter}\p{Number}]+/u, '');
}

const COLLATOR = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
