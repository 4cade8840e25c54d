/**
 * Returns the key under which two spellings of a title are the same paper: case, accents, punctuation and
 * white space do not count. A title of which nothing would remain is its own key.
 */
export function titleKey(title: string): string {
  const key = title
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '');
  return key === '' ? title.trim() : key;
}

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
