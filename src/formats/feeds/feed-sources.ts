import type { Paper } from '../../model/paper.ts';
import { paths } from '../../model/urls.ts';
import type { PublishedList } from '../published-list.ts';

/** A page that readers can follow, and the papers that it shows. */
export interface FeedSource {
  page: string;
  /** The title of the page; undefined for the list as a whole. */
  title?: string | undefined;
  description: string;
  papers: readonly Paper[];
}

/** Returns the pages that have feeds: the list, its topics and its paths, each in the order of the editor. */
export function feedSources({ site, papers, topics, paths: routes }: PublishedList): {
  list: FeedSource;
  topics: FeedSource[];
  paths: FeedSource[];
} {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const inTopic = new Map<string, Paper[]>(topics.map(({ id }) => [id, []]));
  for (const paper of papers) for (const topic of paper.topics ?? []) inTopic.get(topic)?.push(paper);
  return {
    list: { page: paths.home, description: site.description, papers },
    topics: topics.map(({ id, title, description }) => ({
      page: paths.topic(id),
      title,
      description,
      papers: inTopic.get(id) ?? [],
    })),
    paths: routes.map(({ id, title, description, steps }) => ({
      page: paths.path(id),
      title,
      description,
      papers: [...new Set(steps.map(({ paper }) => paper))].flatMap((paper) => byId.get(paper) ?? []),
    })),
  };
}
