import { yearOf } from '../../model/partial-dates.ts';

/** How many papers of one group appeared in each year. */
export interface YearCounts {
  /** In the order of the years. */
  counts: number[];
  total: number;
}

/** Papers by year, for all of them and for each group. */
export interface Timeline {
  /** Every year from the first to the last, those without papers included. */
  years: number[];
  all: YearCounts;
  /** In the order of the groups. */
  groups: YearCounts[];
  /** How many papers have no date and are not counted. */
  undated: number;
}

/** Counts papers by year of publication; each paper must be in one group only. */
export function countYears(groups: readonly (readonly { published?: string | undefined }[])[]): Timeline {
  const dated = groups.map((group) =>
    group.flatMap(({ published }) => (published === undefined ? [] : yearOf(published))),
  );
  const all = dated.flat();
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const years = all.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const count = (own: readonly number[]): YearCounts => {
    const counts = years.map(() => 0);
    for (const year of own) counts[year - first] = (counts[year - first] ?? 0) + 1;
    return { counts, total: own.length };
  };
  return { years, all: count(all), groups: dated.map(count), undated: groups.flat().length - all.length };
}
