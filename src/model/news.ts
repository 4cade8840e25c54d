import type { Change } from './changes.ts';

/** What a reader of the list hears of one paper. */
export interface PaperNews<Item> {
  paper: Item;
  change: Change;
}

/** All that happened to the list in one month. */
export interface MonthNews<Item> {
  /** `2026-11` */
  month: string;
  /** The latest added first, those of one day in the order in which the papers came. */
  added: Item[];
  /** The latest first, in the same way. */
  published: PaperNews<Item>[];
  corrected: PaperNews<Item>[];
}

/**
 * Returns what happened to a list by month, the latest first; months without news are not there. It follows
 * from the papers alone, from when they were added and from their changes.
 */
export function newsByMonth<Item extends { added: string; changes?: Change[] | undefined }>(
  papers: readonly Item[],
): MonthNews<Item>[] {
  const added = Map.groupBy(papers, (paper) => monthOf(paper.added));
  const changes = papers.flatMap((paper) => (paper.changes ?? []).map((change) => ({ paper, change })));
  const changed = Map.groupBy(changes, ({ change }) => monthOf(change.date));
  const months = new Set([...added.keys(), ...changed.keys()]);
  return [...months].sort(latestFirst).map((month) => {
    const news = (changed.get(month) ?? []).sort((a, b) => latestFirst(a.change.date, b.change.date));
    const of = (kind: Change['what']): PaperNews<Item>[] =>
      news.filter(({ change: { what } }) => what === kind);
    return {
      month,
      added: (added.get(month) ?? []).sort((a, b) => latestFirst(a.added, b.added)),
      published: of('published'),
      corrected: of('corrected'),
    };
  });
}

/** Returns the month of a whole date: `2026-11`. */
export function monthOf(date: string): string {
  return date.slice(0, 7);
}

function latestFirst(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0;
}
