import { compareTitles } from '../../model/titles.ts';
import type { PublishedPaper, PublishedTopic } from '../../model/published.ts';
import { mapCells } from '../../similarity/hexbin.ts';
import { mapLayout, MOST_DOTS } from '../../similarity/map-layout.ts';
import type { MapPoint } from '../../similarity/spread-dots.ts';
import { onceABuild } from '../once-a-build.ts';
import { getPapers } from '../papers.ts';
import { getComparedTexts, getRelated, type Related } from '../related.ts';
import { getTopics } from '../topics.ts';

/** A paper on the map, with the paper that is nearest to it. */
export interface MapDot extends MapPoint {
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

/** A cell of the map, and the main topic that most of its papers have. */
export interface TopicCell extends MapPoint {
  /** 0 to 1, in parts of the map: its area tells the number of papers. */
  width: number;
  height: number;
  papers: number;
  /** The place of the topic among the groups, and how many of the papers are in it. */
  group: number;
  inGroup: number;
}

/** The map in cells, row by row, where there are too many papers to show each; otherwise undefined. */
export const getMapCells = onceABuild(async (): Promise<TopicCell[] | undefined> => {
  const placed = (await getMap()).flatMap(({ members }, group) =>
    members.map(({ x, y }) => ({ x, y, group })),
  );
  if (placed.length <= MOST_DOTS) return undefined;
  const { cells, width, height } = mapCells(placed);
  const most = Math.max(...cells.map(({ items }) => items.length));
  return cells.map(({ x, y, items }) => {
    const [largest] = [...Map.groupBy(items, ({ group }) => group)].sort(
      ([a, one], [b, two]) => two.length - one.length || a - b,
    );
    const side = Math.max(SMALLEST_CELL, Math.sqrt(items.length / most));
    return {
      x,
      y,
      width: side * width,
      height: side * height,
      papers: items.length,
      group: largest?.[0] ?? 0,
      inGroup: largest?.[1].length ?? 0,
    };
  });
});

/** Every paper once, under its main topic; topics in the editor's order, those without papers left out. */
export const getPapersByMainTopic = onceABuild(async (): Promise<Group<PublishedPaper>[]> => {
  const topics = await getTopics();
  const papers = Map.groupBy(
    await getPapers(),
    ({ topics: own }) => topics.find(({ id }) => id === own?.[0])?.id,
  );
  return [...topics, undefined].flatMap((topic) => {
    const members = papers.get(topic?.id);
    return members ? { topic, members } : [];
  });
});

/** In parts of a whole cell: what one paper among hundreds needs to be seen. */
const SMALLEST_CELL = 0.25;
