import { defined } from '../../model/defined.ts';
import type { PublishedTopic } from '../../model/published.ts';
import type { MapPoint } from '../../similarity/map-point.ts';
import { LABEL_HEIGHT } from './label-boxes.ts';
import { placeLabels, type Area } from './label-placement.ts';
import type { Group } from './main-topics.ts';
import { percent } from './percent.ts';
import { widthOfLabel } from './text-width.ts';

/** A topic's name on the map, or in the list below it. */
export interface MapLabel {
  topic: PublishedTopic;
  /** The index of its group, whose shape it has. */
  group: number;
  /**
   * Custom properties with the point of its left end on each kind of screen, and `none` as the display where
   * it does not stand on the map.
   */
  style: string;
  /** Where it is missing on the map on some screens: how it is displayed below the map on each of them. */
  below: { style: string } | undefined;
}

/** A mark with its size where that depends on the map: in parts of its width and height. */
type DrawnMark = MapPoint & { width?: number; height?: number };

/**
 * The names of the topics beside the papers of theirs, in the order of the groups. On the smallest
 * screens no name stands over a mark; one for which there is no room on some kind of screen stands below the
 * map there.
 * @param groups the points of the papers of each topic
 * @param marks what is drawn on the map
 */
export function mapLabels(groups: readonly Group<MapPoint>[], marks: readonly DrawnMark[]): MapLabel[] {
  const named = groups.flatMap(({ topic, members }, group) => (topic ? { topic, group, members } : []));
  const onScreens = SCREENS.map(({ name, area, size, mayCover }) => {
    const labels = named.map(({ topic, members }) => ({
      own: members,
      middle: medoid(members),
      width: SHAPE_WIDTH + widthOfLabel(topic.title, size),
    }));
    const drawn = marks.map(({ x, y, width = 0, height = 0 }) => ({
      x,
      y,
      radius: Math.max(DOT_RADIUS, (width * area.width) / 2, (height * area.height) / 2),
    }));
    return placeLabels(labels, drawn, area, mayCover).map((corner) => ({ name, area, corner }));
  });
  return named.map(({ topic, group }, index) => {
    const screens = onScreens.map((screen) => defined(screen[index]));
    const style = screens.map(({ name, area, corner }) =>
      corner
        ? `--x-${name}: ${percent(corner.x)}; --y-${name}: ${percent(middleOf(corner.y, area))}`
        : `--${name}: none`,
    );
    const below = screens.flatMap(({ name, corner }) => (corner ? `--${name}: none` : []));
    return {
      topic,
      group,
      style: style.join('; '),
      below: below.length < screens.length ? { style: below.join('; ') } : undefined,
    };
  });
}

function middleOf(top: number, { height }: Area): number {
  return top + LABEL_HEIGHT / 2 / height;
}

/** The medoid, the point from which the others are nearest in all: their mean may be among strangers. */
function medoid(points: readonly MapPoint[]): MapPoint {
  const some = points.filter((_, index) => index % Math.ceil(points.length / MOST_COMPARED) === 0);
  const [middle] = some
    .map(({ x, y }) => ({
      x,
      y,
      sum: some.reduce((sum, other) => sum + Math.hypot(x - other.x, y - other.y), 0),
    }))
    .sort((a, b) => a.sum - b.sum);
  const { x, y } = defined(middle);
  return { x, y };
}

/**
 * The smallest maps that explore.css draws on screens of 20, 40 and 62rem, and the size that it gives the
 * letters there: all in pixels.
 */
const SCREENS: readonly { name: string; area: Area; size: number; mayCover: boolean }[] = [
  { name: 'small', area: { width: 288, height: 432 }, size: 12, mayCover: false },
  { name: 'medium', area: { width: 600, height: 400 }, size: 13, mayCover: true },
  { name: 'large', area: { width: 860, height: 573 }, size: 13, mayCover: true },
];
const SHAPE_WIDTH = 10;
const DOT_RADIUS = 7;
const MOST_COMPARED = 200;
