import type { Answer } from '../engine/search-results.ts';

/** `1 paper`, `12 papers`, `No papers`. */
export function paperCount(count: number): string {
  if (count === 1) return '1 paper';
  return `${count === 0 ? 'No' : count.toLocaleString('en')} papers`;
}

/** How many papers were found, and for what. */
export function describeAnswer({ pages, state, correctedQuery }: Answer): string {
  const words = correctedQuery ? ` for “${correctedQuery}”` : '';
  const isNarrowed = pages.length === 0 && Object.values(state.facets).some((values) => values.length > 0);
  return `${paperCount(pages.length)}${words}${isNarrowed ? ' with these filters' : ''}.`;
}
