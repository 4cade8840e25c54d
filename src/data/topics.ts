import { getCollection } from 'astro:content';
import { compareOrder } from '../model/library.ts';
import type { PublishedPaper, PublishedTopic } from '../model/published.ts';
import { onceABuild } from './once-a-build.ts';
import { getPapers } from './papers.ts';

/** A topic and its papers, in the order of all papers. */
export interface TopicWithPapers extends PublishedTopic {
  /** What the editor recommends to read first, then the rest, the latest first. */
  papers: PublishedPaper[];
}

/** All topics in the editor's order, each with its papers. */
export const getTopics = onceABuild(async (): Promise<TopicWithPapers[]> => {
  const papers = new Map<string, PublishedPaper[]>();
  for (const paper of await getPapers()) {
    for (const topic of paper.topics ?? []) {
      const own = papers.get(topic);
      if (own) own.push(paper);
      else papers.set(topic, [paper]);
    }
  }
  const entries = await getCollection('topics');
  return entries
    .map(({ data }) => ({
      ...data,
      papers: recommendedFirst(papers.get(data.id) ?? [], data.recommended ?? []),
    }))
    .sort(compareOrder);
});

/** All topics by id. */
export const getTopicsById = onceABuild(
  async (): Promise<ReadonlyMap<string, TopicWithPapers>> =>
    new Map((await getTopics()).map((topic) => [topic.id, topic])),
);

/** For each topic that introductions speak of a paper in: the topics whose introductions cite the paper. */
export const getIntroducedIn = onceABuild(async (): Promise<ReadonlyMap<string, PublishedTopic[]>> => {
  const introduced = new Map<string, PublishedTopic[]>();
  for (const topic of await getTopics()) {
    for (const id of topic.cites) introduced.set(id, [...(introduced.get(id) ?? []), topic]);
  }
  return introduced;
});

/** For a topic, the topics that share papers with it and how many, the closest first. */
export const getNeighbouringTopics = onceABuild(
  async (): Promise<ReadonlyMap<string, { topic: TopicWithPapers; shared: number }[]>> => {
    const topics = await getTopics();
    return new Map(
      topics.map(({ id, papers }) => [
        id,
        topics
          .filter((topic) => topic.id !== id)
          .map((topic) => ({
            topic,
            shared: papers.filter((paper) => paper.topics?.includes(topic.id)).length,
          }))
          .filter(({ shared }) => shared > 0)
          .sort((a, b) => b.shared - a.shared || a.topic.order - b.topic.order),
      ]),
    );
  },
);

function recommendedFirst(papers: PublishedPaper[], recommended: readonly string[]): PublishedPaper[] {
  const rank = ({ id }: PublishedPaper): number =>
    recommended.includes(id) ? recommended.indexOf(id) : recommended.length;
  return papers.toSorted((a, b) => rank(a) - rank(b));
}
