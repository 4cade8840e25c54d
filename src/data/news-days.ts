import { lastNews } from '../model/changes.ts';
import type { PublishedPaper } from '../model/published.ts';

/** When there was news of a list: what the home page tells a returning reader from. */
export interface NewsDays {
  /** The day of the latest news; undefined for an empty list. */
  latest: string | undefined;
  /** Days of additions and how many there were, the latest first. */
  added: [day: string, count: number][];
  /** Days of last changes, the days on which those papers were added, and how many there were. */
  changed: [day: string, added: string, count: number][];
  /** The day up to which these are not all; undefined where they are. */
  before: string | undefined;
}

/** Returns the days on which there was news of papers: of each kind the latest sixty. */
export function newsDays(papers: readonly Pick<PublishedPaper, 'added' | 'changes'>[]): NewsDays {
  const added = counts(papers.map((paper) => paper.added));
  const changed = counts(
    papers.flatMap((paper) => (lastNews(paper) > paper.added ? `${lastNews(paper)} ${paper.added}` : [])),
  ).map(([days, count]): NewsDays['changed'][number] => {
    const [day = '', of = ''] = days.split(' ');
    return [day, of, count];
  });
  const latest = [added[0], changed[0]]
    .map((item) => item?.[0] ?? '')
    .sort()
    .at(-1);
  return {
    latest: latest === '' ? undefined : latest,
    added: added.slice(0, MOST_DAYS),
    changed: changed.slice(0, MOST_DAYS),
    before: [added, changed]
      .flatMap((all) => all[MOST_DAYS]?.[0] ?? [])
      .sort()
      .at(-1),
  };
}

function counts(keys: readonly string[]): [key: string, count: number][] {
  const groups = [...Map.groupBy(keys, (key) => key)];
  return groups.map(([key, own]): [string, number] => [key, own.length]).sort(([a], [b]) => (a < b ? 1 : -1));
}

const MOST_DAYS = 60;
