import type { SearchResults } from '../engine/search-results.ts';

/** `1 paper`, `12 papers`, `No papers`. */
export function paperCount(count: number): string {
  if (count === 1) return '1 paper';
  return `${count === 0 ? 'No' : count.toLocaleString('en')} papers`;
}

/** How many papers were found, and for what. */
export function describeAnswer({ docIds, state, correctedQuery }: SearchResults): string {
  const words = correctedQuery ? ` for “${correctedQuery}”` : '';
  const isNarrowed = docIds.length === 0 && Object.values(state.facets).some((values) => values.length > 0);
  return `${paperCount(docIds.length)}${words}${isNarrowed ? ' with these filters' : ''}.`;
}
