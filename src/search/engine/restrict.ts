import { defined } from '../../model/defined.ts';
import { filterOf } from './filters.ts';
import type { Stem } from './language.ts';
import type { SearchIndex } from './open-index.ts';
import type { Query } from './query.ts';
import type { Restriction } from './restriction.ts';

/**
 * Finds the documents that may be shown. A phrase that would leave none is left aside; in prose so is
 * everything else that is demanded. What is excluded never is shown.
 * @returns the documents, by ascending docId, and what was left aside
 */
export async function restrict(
  { restrictions, isProse }: Query,
  index: SearchIndex,
  stem: Stem,
): Promise<{ candidates: number[]; relaxed: Restriction[] }> {
  const filters = await Promise.all(restrictions.map((restriction) => filterOf(restriction, index, stem)));
  const isPhrase = (demand: Restriction): boolean => demand.kind === 'words' && demand.field === 'any';
  const isRelaxable = (restriction: Restriction): boolean =>
    !restriction.isExcluded && (isProse || isPhrase(restriction));
  const relaxed: Restriction[] = [];
  let candidates = [...index.lengths.keys()];
  for (const [restriction, holds] of restrictions
    .map((restriction, at) => [restriction, defined(filters[at])] as const)
    .sort(([a], [b]) => Number(isRelaxable(a)) - Number(isRelaxable(b)))) {
    const left = candidates.filter(holds);
    if (left.length === 0 && isRelaxable(restriction)) relaxed.push(restriction);
    else candidates = left;
  }
  return { candidates, relaxed };
}
