import { yearOf } from '../model/partial-dates.ts';
import type { PublishedPaper } from '../model/published.ts';

/** Papers by year of publication, the latest year first; `undefined` last, for those without a date. */
export function byYear(
  papers: readonly PublishedPaper[],
): { year: number | undefined; papers: PublishedPaper[] }[] {
  const years = Map.groupBy(papers, ({ published }) =>
    published === undefined ? undefined : yearOf(published),
  );
  return [...years]
    .map(([year, group]) => ({ year, papers: group }))
    .sort((a, b) => (b.year ?? -Infinity) - (a.year ?? -Infinity));
}
