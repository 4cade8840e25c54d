import { getCollection } from 'astro:content';
import { compareDatesDescending } from '../model/partial-dates.ts';
import { compareLatest } from '../model/publication.ts';
import type { PublishedPaper } from '../model/published.ts';
import { compareTitles } from '../model/compare-titles.ts';
import { byYear } from './by-year.ts';
import { onceABuild } from './once-a-build.ts';

/** All papers, the latest first by the year that is shown, then by title; those without a date last. */
export const getPapers = onceABuild(async (): Promise<PublishedPaper[]> => {
  const entries = await getCollection('papers');
  return entries
    .map(({ data }) => data)
    .sort((a, b) => compareLatest(a, b) || compareTitles(a.plainTitle, b.plainTitle));
});

/** All papers by id. */
export const getPapersById = onceABuild(
  async (): Promise<ReadonlyMap<string, PublishedPaper>> =>
    new Map((await getPapers()).map((paper) => [paper.id, paper])),
);

/** The papers that joined the list last, then the latest. */
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

/**
 * The ids of papers that are new: added within 30 days of the newest addition, so that no clock is asked.
 * Where that is every paper, as in a list that has just been imported, the word would say nothing, and none
 * is.
 */
export const getNewPapers = onceABuild(async (): Promise<ReadonlySet<string>> => {
  const papers = await getPapers();
  const newest = Math.max(...papers.map(({ added }) => Date.parse(added)));
  const fresh = papers.filter(({ added }) => newest - Date.parse(added) <= THIRTY_DAYS);
  return new Set(fresh.length === papers.length ? [] : fresh.map(({ id }) => id));
});

/** The first and the last of the years that papers of the list show. */
export const getYearSpan = onceABuild(async (): Promise<readonly [first: number, last: number]> => {
  const years = byYear(await getPapers()).flatMap(({ year }) => year ?? []);
  return [Math.min(...years), Math.max(...years)];
});

const THIRTY_DAYS = 30 * 24 * 60 * 60 * 1000;
