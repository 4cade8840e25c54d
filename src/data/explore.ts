import { compareTitles } from '../model/titles.ts';
import type { PublishedPaper, PublishedTopic } from '../model/published.ts';
import { mapLayout } from '../similarity/map-layout.ts';
import type { MapPlace } from '../similarity/spread-dots.ts';
import { onceABuild } from './once-a-build.ts';
import { getPapers } from './papers.ts';
import { getComparedTexts, getRelated, type Related } from './related.ts';
import { getTopics } from './topics.ts';

/** A paper on the map, with the paper that is nearest to it. */
export interface MapDot extends MapPlace {
  paper: PublishedPaper;
  nearest: Related | undefined;
}

/** A topic and the papers of which it is the main one; no topic for the papers that have none. */
export interface Group<Member> {
  topic: PublishedTopic | undefined;
  members: Member[];
}

/** The papers with their places on the map, by main topic and then by title. */
export const getMap = onceABuild(async (): Promise<Group<MapDot>[]> => {
  const [places, related] = [mapLayout(await getComparedTexts()), await getRelated()];
  const groups = await getPapersByMainTopic();
  return groups.map(({ topic, members }) => ({
    topic,
    members: members
      .flatMap((paper) => {
        const place = places.get(paper.id);
        return place ? { ...place, paper, nearest: related.get(paper.id)?.[0] } : [];
      })
      .sort((a, b) => compareTitles(a.paper.title, b.paper.title)),
  }));
});

/** Every paper once, under its main topic; topics in the editor's order, those without papers left out. */
export const getPapersByMainTopic = onceABuild(async (): Promise<Group<PublishedPaper>[]> => {
  const topics = await getTopics();
  const papers = Map.groupBy(await getPapers(), ({ topics: own }) => topics.find(({ id }) => id === own?.[0])?.id);
  return [...topics, undefined].flatMap((topic) => {
    const members = papers.get(topic?.id);
    return members ? { topic, members } : [];
  });
});
