import type { PublishedPaper } from '../model/published.ts';
import { onceABuild } from './once-a-build.ts';
import { getPapers } from './papers.ts';

/** The papers that joined the list in one month. */
export interface MonthOfAdditions {
  /** `2026-11` */
  month: string;
  /** The latest added first; those of one day in the order of all papers. */
  papers: PublishedPaper[];
}

/** The papers by the month in which they joined the list, the latest first. */
export const getAdditions = onceABuild(async (): Promise<MonthOfAdditions[]> => {
  const papers = (await getPapers()).toSorted((a, b) => (a.added < b.added ? 1 : a.added > b.added ? -1 : 0));
  return [...Map.groupBy(papers, ({ added }) => added.slice(0, 7))].map(([month, own]) => ({
    month,
    papers: own,
  }));
});
