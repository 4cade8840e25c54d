import { defined } from '../../model/defined.ts';
import type { SearchIndex } from './open-index.ts';
import type { Sort } from './search-state.ts';

/** How documents are ordered by relevance. */
export interface Relevance {
  scores: Float64Array;
  /** A document of a higher tier comes before all of lower ones. */
  tierOf(docId: number): number;
}

/**
 * Puts documents, given by ascending docId, in an order: by relevance, the latest first, by the year that is
 * shown and then by the first appearance, or by title, which is the order of docIds.
 * @param relevance undefined where there is nothing to rank by: then the latest come first
 */
export async function orderDocuments(
  docIds: readonly number[],
  sort: Sort,
  relevance: Relevance | undefined,
  index: SearchIndex,
): Promise<number[]> {
  if (sort === 'title') return [...docIds];
  if (sort === 'relevance' && relevance) return byRelevance(docIds, relevance);
  const { years, dates } = await index.table();
  const later = (values: readonly number[], a: number, b: number): number =>
    defined(values[b]) - defined(values[a]);
  return docIds.toSorted((a, b) => later(years, a, b) || later(dates, a, b) || a - b);
}

/** Sorts documents by descending tier, then by descending score, then by title. */
export function byRelevance(docIds: readonly number[], { scores, tierOf }: Relevance): number[] {
  return docIds.toSorted((a, b) => tierOf(b) - tierOf(a) || defined(scores[b]) - defined(scores[a]) || a - b);
}
