import { defined } from '../../model/defined.ts';
import type { Publication } from '../../model/publication.ts';
import { topicName, type Group } from './main-topics.ts';
import { countByBin, yearBins, type YearBin, type YearBins } from './year-bins.ts';

/** How many papers appeared in each bin of years. */
export interface YearCounts {
  /** In the order of the bins. */
  counts: number[];
  total: number;
}

/** Papers by year, or by several years where they would be too many, for all of them and for each group. */
export interface Timeline extends YearBins {
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
  const bins = yearBins(Math.min(...all), Math.max(...all), MOST_COLUMNS);
  const count = (own: readonly number[]): YearCounts => ({
    counts: countByBin(bins, own),
    total: own.length,
  });
  return {
    ...bins,
    all: count(all),
    groups: dated.map(({ topic, own }) => ({ topic, ...count(own) })),
    undated: groups.flatMap(({ members }) => members).length - all.length,
  };
}

/**
 * The same as a table, the latest years first: `byTopic` is `Neuroscience 2, Pruning 1`, without empty
 * groups.
 */
export function yearTable({ bins, all, groups }: Timeline): (YearBin & { count: number; byTopic: string })[] {
  return bins
    .map((bin, index) => ({
      ...bin,
      count: defined(all.counts[index]),
      byTopic: groups
        .flatMap(({ topic, counts }) => (counts[index] ? `${topicName(topic)} ${counts[index]}` : []))
        .join(', '),
    }))
    .toReversed();
}

/** As many as are still apart from each other on a phone. */
const MOST_COLUMNS = 40;
