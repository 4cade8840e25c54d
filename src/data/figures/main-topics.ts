import { defined } from '../../model/defined.ts';
import type { PublishedPaper, PublishedTopic } from '../../model/published.ts';

/**
 * A topic, and a member for each paper of which it is the main one; no topic for the papers that have none.
 */
export interface Group<Member> {
  topic: PublishedTopic | undefined;
  members: Member[];
}

/**
 * Every paper once, under its main topic; topics in their order, those without papers left out, papers
 * without a topic last.
 */
export function groupByMainTopic(
  papers: readonly PublishedPaper[],
  topics: readonly PublishedTopic[],
): Group<PublishedPaper>[] {
  const known = new Map(topics.map((topic) => [topic.id, topic]));
  const groups = Map.groupBy(papers, ({ topics: [main] = [] as string[] }) => main && known.get(main));
  return [...topics, undefined]
    .filter((topic) => groups.has(topic))
    .map((topic) => ({ topic, members: defined(groups.get(topic)) }));
}

/** What the figures call a group of papers. */
export function topicName(topic: { title: string } | undefined): string {
  return topic?.title ?? 'Without a topic';
}
