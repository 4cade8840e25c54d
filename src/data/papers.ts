import { getCollection } from 'astro:content';
import { compareDatesDescending, yearOf } from '../model/partial-dates.ts';
import type { PublishedPaper } from '../model/published.ts';
import { compareTitles } from '../model/titles.ts';
import { onceABuild } from './once-a-build.ts';

/** All papers, the latest published first, then by title; those without a date last. */
export const getPapers = onceABuild(async (): Promise<PublishedPaper[]> => {
  const entries = await getCollection('papers');
  return entries
    .map(({ data }) => data)
    .sort((a, b) => compareDatesDescending(a.published, b.published) || compareTitles(a.title, b.title));
});

/** All papers by id. */
export const getPapersById = onceABuild(
  async (): Promise<ReadonlyMap<string, PublishedPaper>> =>
    new Map((await getPapers()).map((paper) => [paper.id, paper])),
);

/** The papers that joined the list last, then the latest published. */
export async function getLatestAdditions(count: number): Promise<PublishedPaper[]> {
  return (await getPapers()).toSorted((a, b) => compareDatesDescending(a.added, b.added)).slice(0, count);
}

/** The papers that the editor put forward. */
export async function getFeatured(): Promise<PublishedPaper[]> {
  return (await getPapers()).filter(({ featured }) => featured);
}

/** For each paper that is cited in a body, the papers whose bodies cite it, in the order of all papers. */
export const getCitedBy = onceABuild(async (): Promise<ReadonlyMap<string, PublishedPaper[]>> => {
  const citedBy = new Map<string, PublishedPaper[]>();
  for (const paper of await getPapers()) {
    for (const id of paper.cites) {
      if (id !== paper.id) citedBy.set(id, [...(citedBy.get(id) ?? []), paper]);
    }
  }
  return citedBy;
});

/** Papers by year of publication, the latest year first; `undefined` for those without a date. */
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
