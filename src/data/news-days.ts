import { lastNews } from '../model/changes.ts';
import type { PublishedPaper } from '../model/published.ts';

/** When there was news of a list, in few characters: what the home page tells a returning reader from. */
export interface NewsDays {
  /** The day of the latest news; undefined for an empty list. */
  latest: string | undefined;
  /** Days of additions and how many there were, the latest first: `2026-11-23*60 2026-11-20*2`. */
  added: string;
  /** Days of last changes, each with the day on which those papers were added: `2026-11-25<2026-01-02*1`. */
  changed: string;
  /** The day up to which these are not all; undefined where they are. */
  before: string | undefined;
}

/** Returns the days on which there was news of papers: of each kind the latest sixty. */
export function newsDays(papers: readonly Pick<PublishedPaper, 'added' | 'changes'>[]): NewsDays {
  const added = counts(papers.map((paper) => paper.added));
  const changed = counts(
    papers.flatMap((paper) => (lastNews(paper) > paper.added ? `${lastNews(paper)}<${paper.added}` : [])),
  );
  const dropped = [added, changed].flatMap((all) => all[MOST_DAYS]?.slice(0, DAY_LENGTH) ?? []);
  return {
    latest:
      [added[0], changed[0]]
        .map((day = '') => day.slice(0, DAY_LENGTH))
        .sort()
        .at(-1) || undefined,
    added: added.slice(0, MOST_DAYS).join(' '),
    changed: changed.slice(0, MOST_DAYS).join(' '),
    before: dropped.sort().at(-1),
  };
}

function counts(keys: readonly string[]): string[] {
  return [...Map.groupBy(keys, (key) => key)]
    .map(([key, own]) => `${key}*${own.length}`)
    .sort()
    .reverse();
}

const MOST_DAYS = 60;
/** Of `2026-11-23` */
const DAY_LENGTH = 10;
