import type { PublishedPaper } from '../model/published.ts';

/** Papers by the year that is shown, the latest first; `undefined` last, for those of which none is known. */
export function byYear(
  papers: readonly PublishedPaper[],
): { year: number | undefined; papers: PublishedPaper[] }[] {
  const years = Map.groupBy(papers, ({ publication }) => publication.year);
  return [...years]
    .map(([year, group]) => ({ year, papers: group }))
    .sort((a, b) => (b.year ?? -Infinity) - (a.year ?? -Infinity));
}

/**
 * The years that papers show, from the first to the last: `2016 to 2025`, `2024`; empty where none is known.
 */
export function yearSpan(papers: readonly PublishedPaper[]): string {
  const years = papers.flatMap(({ publication }) => publication.year ?? []);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0) return '';
  return first === last ? String(first) : `${first} to ${last}`;
}
