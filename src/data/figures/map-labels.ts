import { defined } from '../../model/defined.ts';
import type { PublishedTopic } from '../../model/published.ts';
import type { MapPoint } from '../../similarity/map-point.ts';
import { LABEL_HEIGHT, placeLabels, type Area } from './label-placement.ts';
import type { Group } from './main-topics.ts';
import { percent } from './percent.ts';

/** A topic's name on the map. */
export interface MapLabel {
  topic: PublishedTopic;
  /** The index of its group, whose shape it has. */
  group: number;
  /** Custom properties with the point of its left end on each kind of screen. */
  style: string;
}

/**
 * The names of the topics beside the paper in the middle of theirs, the largest topics placed first; a name
 * for which there is no room on some kind of screen is left out.
 * @param groups the points of the papers of each topic
 * @param marks what is drawn on the map: labels avoid it where they can
 */
export function mapLabels(groups: readonly Group<MapPoint>[], marks: readonly MapPoint[]): MapLabel[] {
  const named = groups
    .flatMap(({ topic, members }, group) => (topic ? { topic, group, members } : []))
    .sort((a, b) => b.members.length - a.members.length || a.group - b.group);
  const onScreens = SCREENS.map(({ name, area, letter }) => {
    const labels = named.map(({ topic, members }) => ({
      ...medoid(members),
      width: SHAPE_WIDTH + topic.title.length * letter,
    }));
    return placeLabels(labels, marks, area).map(
      (corner) =>
        corner && `--x-${name}: ${percent(corner.x)}; --y-${name}: ${percent(middleOf(corner.y, area))}`,
    );
  });
  return named
    .flatMap(({ topic, group }, index) => {
      const styles = onScreens.flatMap((screen) => screen[index] ?? []);
      return styles.length < SCREENS.length ? [] : { topic, group, style: styles.join('; ') };
    })
    .sort((a, b) => a.group - b.group);
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
 * The smallest maps that explore.css draws on screens of 20, 40 and 62rem, and the width of a letter in the
 * fonts that it gives the labels there, on the wide side of the system fonts: all in pixels.
 */
const SCREENS: readonly { name: string; area: Area; letter: number }[] = [
  { name: 'small', area: { width: 288, height: 432 }, letter: 6.6 },
  { name: 'medium', area: { width: 600, height: 400 }, letter: 7.3 },
  { name: 'large', area: { width: 860, height: 573 }, letter: 7.3 },
];
const SHAPE_WIDTH = 12;
const MOST_COMPARED = 200;
