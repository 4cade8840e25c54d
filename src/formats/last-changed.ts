import { lastNews } from '../model/changes.ts';
import type { Paper } from '../model/paper.ts';
import { paths } from '../model/urls.ts';
import { selectionsOf, type PublishedList } from './published-list.ts';

/**
 * Returns a function that gives, for the path of a page, the day of the last news in what it shows: of the
 * paper, of the papers of a topic, a path, a year, a venue or a month, or of all. Undefined for pages that do
 * not follow from papers.
 */
export function lastChanges(list: PublishedList): (page: string) => string | undefined {
  const known = new Map<string, string | undefined>([
    ...WHOLE_LIST.map((page) => [page, latestNews(list.papers)] as const),
    ...selectionsOf(list).map(({ page, papers }) => [page, latestNews(papers)] as const),
    ...Map.groupBy(list.papers, ({ added }) => paths.added(added.slice(0, 'YYYY-MM'.length)))
      .entries()
      .map(([page, papers]) => [page, latestNews(papers)] as const),
    ...list.papers.map((paper) => [paths.paper(paper.id), lastNews(paper)] as const),
  ]);
  return (page) => known.get(page.replace(/page\/\d+\/$/, ''));
}

function latestNews(papers: readonly Paper[]): string | undefined {
  return papers.map(lastNews).reduce((latest, date) => (date > latest ? date : latest), '') || undefined;
}

const WHOLE_LIST = [
  paths.home,
  paths.papers,
  paths.topics,
  paths.years,
  paths.venues,
  paths.paths,
  paths.explore,
  paths.added(),
];
