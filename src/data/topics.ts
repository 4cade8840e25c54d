import { getCollection } from 'astro:content';
import type { PublishedPaper, PublishedTopic } from '../model/published.ts';
import { onceABuild } from './once-a-build.ts';
import { getPapers } from './papers.ts';

/** A topic and its papers, in the order of all papers. */
export interface TopicWithPapers extends PublishedTopic {
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
    .map(({ data }) => ({ ...data, papers: papers.get(data.id) ?? [] }))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
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
