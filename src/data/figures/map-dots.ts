import { defined } from '../../model/defined.ts';
import type { PublishedPaper } from '../../model/published.ts';
import { compareTitles } from '../../model/compare-titles.ts';
import type { MapPoint } from '../../similarity/map-point.ts';
import type { Related } from '../related-papers.ts';
import type { Group } from './main-topics.ts';

/** A paper on the map, with the paper that is nearest to it. */
export interface MapDot extends MapPoint {
  paper: PublishedPaper;
  nearest: Related | undefined;
}

/**
 * The papers at their points on the map, in their groups, by title.
 * @param points of all papers, by id
 * @param related the paper most like each, by id
 */
export function mapDots(
  groups: readonly Group<PublishedPaper>[],
  points: ReadonlyMap<string, MapPoint>,
  related: ReadonlyMap<string, { nearest: Related | undefined }>,
): Group<MapDot>[] {
  return groups.map(({ topic, members }) => ({
    topic,
    members: members
      .map((paper) => ({ ...defined(points.get(paper.id)), paper, nearest: related.get(paper.id)?.nearest }))
      .sort((a, b) => compareTitles(a.paper.plainTitle, b.paper.plainTitle)),
  }));
}

/** The size of each of so many dots, in pixels: the more there are, the smaller they are. */
export function dotSize(count: number): number {
  return Math.round(Math.min(LARGEST_DOT, Math.max(SMALLEST_DOT, SIZE_OF_ONE / Math.sqrt(count))));
}

/**
 * The path of an SVG, 1000 by 1000, with a line from each paper to the one nearest to it; two papers that are
 * nearest to each other share one. Without a line where there are more than MOST_LINES papers.
 */
export function linesToNearest(dots: readonly MapDot[]): string {
  if (dots.length > MOST_LINES) return '';
  const byId = new Map(dots.map((dot) => [dot.paper.id, dot]));
  return dots
    .flatMap(({ paper, nearest, ...point }) => {
      const other = nearest && byId.get(nearest.paper.id);
      const isDrawnTwice = other?.nearest?.paper.id === paper.id && other.paper.id < paper.id;
      return other && !isDrawnTwice ? `M${thousandths(point)}L${thousandths(other)}` : [];
    })
    .join('');
}

/** Lines between so many papers at most are drawn on the map: more would hide the dots. */
export const MOST_LINES = 300;

function thousandths({ x, y }: MapPoint): string {
  return `${Math.round(x * 1e3)} ${Math.round(y * 1e3)}`;
}

const LARGEST_DOT = 11;
const SMALLEST_DOT = 4;
const SIZE_OF_ONE = 150;
