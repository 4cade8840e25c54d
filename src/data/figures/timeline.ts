import { defined } from '../../model/defined.ts';
import type { Publication } from '../../model/publication.ts';
import { topicName, type Group } from './main-topics.ts';

/** How many papers appeared in each year. */
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
  groups: (YearCounts & Pick<Group<unknown>, 'topic'>)[];
  /** How many papers have no date and are not counted. */
  undated: number;
}

/** Counts papers by the year that is shown; each paper must be in one group only. */
export function countYears(groups: readonly Group<{ publication: Pick<Publication, 'year'> }>[]): Timeline {
  const dated = groups.map(({ topic, members }) => ({
    topic,
    own: members.flatMap(({ publication }) => publication.year ?? []),
  }));
  const all = dated.flatMap(({ own }) => own);
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const years = all.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const count = (own: readonly number[]): YearCounts => {
    const counts = years.map(() => 0);
    for (const year of own) counts[year - first] = defined(counts[year - first]) + 1;
    return { counts, total: own.length };
  };
  return {
    years,
    all: count(all),
    groups: dated.map(({ topic, own }) => ({ topic, ...count(own) })),
    undated: groups.flatMap(({ members }) => members).length - all.length,
  };
}

/**
 * The same as a table, the latest year first: `byTopic` is `Neuroscience 2, Pruning 1`, without empty groups.
 */
export function yearTable({
  years,
  all,
  groups,
}: Timeline): { year: number; count: number; byTopic: string }[] {
  return years
    .map((year, index) => ({
      year,
      count: defined(all.counts[index]),
      byTopic: groups
        .flatMap(({ topic, counts }) => (counts[index] ? `${topicName(topic)} ${counts[index]}` : []))
        .join(', '),
    }))
    .toReversed();
}
