import { lastNews } from '../../model/changes.ts';
import type { Paper } from '../../model/paper.ts';
import { compareLatest } from '../../model/publication.ts';

/** What a feed tells of: papers, or a day on which more were added than anybody reads one by one. */
export type News = { kind: 'paper'; paper: Paper } | { kind: 'day'; day: string; count: number };

/**
 * Returns what a feed tells, the latest added first: the newest thirty, and with them all others of their
 * days, so that a batch of one day is never split. A day with more than a hundred papers, such as that of an
 * import, is one piece of news, which says how many there are. Older papers with a change in the same time
 * are told of too, unless there are more than a hundred on one day.
 */
export function selectNews(papers: readonly Paper[]): News[] {
  const news: News[] = [];
  let oldest = '';
  for (const [day, own] of byDay(papers, ({ added }) => added)) {
    if (news.length >= LEAST) break;
    oldest = day;
    if (own.length > MOST_A_DAY) news.push({ kind: 'day', day, count: own.length });
    else news.push(...own.sort(compareLatest).map((paper) => ({ kind: 'paper' as const, paper })));
  }
  const told = new Set(news.map((item) => (item.kind === 'paper' ? item.paper : undefined)));
  const changed = papers.filter(
    (paper) => !told.has(paper) && lastNews(paper) > paper.added && lastNews(paper) >= oldest,
  );
  const few = byDay(changed, lastNews).filter(([, own]) => own.length <= MOST_A_DAY);
  news.push(...few.flatMap(([, own]) => own.map((paper) => ({ kind: 'paper' as const, paper }))));
  return news.sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
}

/** Papers by a day, the latest first. */
function byDay(papers: readonly Paper[], dayOf: (paper: Paper) => string): [day: string, papers: Paper[]][] {
  return [...Map.groupBy(papers, dayOf)].sort(([a], [b]) => (a < b ? 1 : -1));
}

function dayOf(news: News): string {
  return news.kind === 'day' ? news.day : news.paper.added;
}

const LEAST = 30;
const MOST_A_DAY = 100;
