import type { PublishedTopic } from '../../model/published.ts';
import type { Group } from './main-topics.ts';
import type { MapDot } from './map-dots.ts';

/** A topic, how many papers have it as main one, and the other topic with the most papers near them. */
export interface TopicRow {
  topic: PublishedTopic | undefined;
  count: number;
  likest: PublishedTopic | undefined;
}

/** The map as a table of topics, in the order of the groups. */
export function likestTopics(groups: readonly Group<Pick<MapDot, 'paper' | 'nearest'>>[]): TopicRow[] {
  const topicOf = new Map(
    groups.flatMap(({ topic, members }) => members.map(({ paper }) => [paper.id, topic])),
  );
  return groups.map(({ topic, members }) => {
    const elsewhere = members.flatMap(({ nearest }) => {
      const other = nearest && topicOf.get(nearest.paper.id);
      return other && other.id !== topic?.id ? other : [];
    });
    const [likest] = [...Map.groupBy(elsewhere, ({ id }) => id).values()].sort((a, b) => b.length - a.length);
    return { topic, count: members.length, likest: likest?.[0] };
  });
}
