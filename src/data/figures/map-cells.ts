import { defined } from '../../model/defined.ts';
import { hexbin } from '../../similarity/hexbin.ts';
import { MOST_DOTS } from '../../similarity/map-layout.ts';
import type { MapPoint } from '../../similarity/map-point.ts';
import type { Group } from './main-topics.ts';

/** A cell of the map, and the main topic that most of its papers have. */
export interface TopicCell extends MapPoint {
  /** 0 to 1, in parts of the map: its area tells the number of papers. */
  width: number;
  height: number;
  papers: number;
  /** The index of the topic among the groups, and how many of the papers are in it. */
  group: number;
  inGroup: number;
}

/** The map in cells, row by row, where there are too many papers to show each; otherwise undefined. */
export function mapCells(groups: readonly Group<MapPoint>[]): TopicCell[] | undefined {
  const dots = groups.flatMap(({ members }, group) => members.map(({ x, y }) => ({ x, y, group })));
  if (dots.length <= MOST_DOTS) return undefined;
  const { cells, width, height } = hexbin(dots);
  const most = Math.max(...cells.map(({ items }) => items.length));
  return cells.map(({ x, y, items }) => {
    const [largest] = [...Map.groupBy(items, ({ group }) => group)].sort(
      ([a, one], [b, two]) => two.length - one.length || a - b,
    );
    const [group, inGroup] = defined(largest);
    const side = Math.max(SMALLEST_CELL, Math.sqrt(items.length / most));
    return {
      x,
      y,
      width: side * width,
      height: side * height,
      papers: items.length,
      group,
      inGroup: inGroup.length,
    };
  });
}

/** In parts of a whole cell: what one paper among hundreds needs to be seen. */
const SMALLEST_CELL = 0.25;
