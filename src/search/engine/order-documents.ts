import { defined } from '../../model/defined.ts';
import type { SearchIndex } from './open-index.ts';
import type { Scores } from './rank.ts';
import type { SearchState } from './search-state.ts';

/**
 * Puts documents, given by ascending docId, in the order that a search asks for: by relevance, the latest
 * first, by the year that is shown and then by the first appearance, or by title, which is the order of
 * docIds. Without words to rank by, the latest come first.
 */
export async function orderDocuments(
  docIds: readonly number[],
  { sort }: SearchState,
  scores: Scores,
  asksForWords: boolean,
  index: SearchIndex,
): Promise<readonly number[]> {
  if (sort === 'title') return docIds;
  if (sort === 'newest' || !asksForWords) {
    const { years, dates } = await index.table();
    const later = (values: readonly number[], a: number, b: number): number =>
      defined(values[b]) - defined(values[a]);
    return docIds.toSorted((a, b) => later(years, a, b) || later(dates, a, b) || a - b);
  }
  // A paper that holds all the words comes before all that lack one, however often they hold the others.
  const tier = (docId: number): number => defined(scores.completeness[docId]);
  return byScore(docIds, scores.values, tier);
}

/** Sorts documents by descending tier, then by descending score, then by title. */
export function byScore(
  docIds: readonly number[],
  values: Float64Array,
  tier: (docId: number) => number = () => 0,
): number[] {
  return docIds.toSorted((a, b) => tier(b) - tier(a) || defined(values[b]) - defined(values[a]) || a - b);
}
