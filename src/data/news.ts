import { newsByMonth, type MonthNews } from '../model/news.ts';
import { yearOf } from '../model/partial-dates.ts';
import type { PublishedPaper } from '../model/published.ts';
import { onceABuild } from './once-a-build.ts';
import { getPapers } from './papers.ts';

/** What happened in one year. */
export interface YearNews {
  year: number;
  /** How much of it there is: papers that were added, and changes. */
  count: number;
  /** The latest first; those without news are not there. */
  months: MonthNews<PublishedPaper>[];
}

/** What happened to the list by year, the latest first; years without news are not there. */
export const getNewsByYear = onceABuild(async (): Promise<YearNews[]> => {
  const years = Map.groupBy(newsByMonth(await getPapers()), ({ month }) => yearOf(month));
  return [...years].map(([year, months]) => {
    const counts = months.map(
      ({ added, published, corrected }) => added.length + published.length + corrected.length,
    );
    return { year, count: counts.reduce((sum, count) => sum + count, 0), months };
  });
});
