import type { Paper } from '../model/paper.ts';
import type { ReadingPath } from '../model/path.ts';
import type { SiteFrontmatter } from '../model/site.ts';
import type { Topic } from '../model/topic.ts';
import { paths } from '../model/urls.ts';
import { citationKeys } from '../model/citation-keys.ts';

/** Everything that the files of the site are made from. */
export interface PublishedList {
  site: SiteFrontmatter;
  /** By id. */
  papers: readonly Paper[];
  /** In the order of the editor. */
  topics: readonly Topic[];
  paths: readonly ReadingPath[];
  /** The files that the list is kept in; none of a list that comes from elsewhere. */
  sources: readonly { path: string; bytes: () => Uint8Array }[];
  /** The titles of topics, by id. */
  topicTitles: ReadonlyMap<string, string>;
  /** The citation key of each paper, by id. */
  keys: ReadonlyMap<string, string>;
  /** The full address of one of the site's own pages or files. */
  fullUrl: (path: string) => string;
}

/** Returns the list as its files show it. */
export function publishedList(
  list: Pick<PublishedList, 'site' | 'papers' | 'topics' | 'paths' | 'fullUrl'> &
    Partial<Pick<PublishedList, 'sources'>>,
): PublishedList {
  const papers = list.papers.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const topicTitles = new Map(list.topics.map(({ id, title }) => [id, title]));
  return { sources: [], ...list, papers, topicTitles, keys: citationKeys(papers) };
}

/** Some papers of the list that have a page: one paper, those of a topic, of a year ... */
export interface Selection {
  /** The path of the page, whose twins its files are. */
  page: string;
  title: string;
  papers: readonly Paper[];
}

/** Returns the pages that show more than one paper, each with all of them; those of a path in its order. */
export function selectionsOf({ papers, topics, paths: routes }: PublishedList): Selection[] {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const years = Map.groupBy(papers, ({ publication }) => publication.year);
  const venues = Map.groupBy(papers, ({ publication }) => publication.venue?.id);
  return [
    ...topics.map(({ id, title }) => ({
      page: paths.topic(id),
      title,
      papers: papers.filter((paper) => paper.topics?.includes(id)),
    })),
    ...routes.map(({ id, title, steps }) => ({
      page: paths.path(id),
      title,
      papers: steps.flatMap(({ paper }) => byId.get(paper) ?? []),
    })),
    ...[...years].flatMap(([year, own]) =>
      year === undefined ? [] : [{ page: paths.year(year), title: String(year), papers: own }],
    ),
    ...[...venues].flatMap(([id, own]) =>
      id === undefined
        ? []
        : [{ page: paths.venue(id), title: own[0]?.publication.venue?.name ?? id, papers: own }],
    ),
  ];
}
