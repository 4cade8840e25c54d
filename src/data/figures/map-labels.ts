import type { PublishedTopic } from '../../model/published.ts';
import { LABEL_HEIGHT, placeLabels, type Area } from './label-placement.ts';

/** A topic's name on the map. */
export interface MapLabel {
  topic: PublishedTopic;
  /** The place of its shape. */
  shape: number;
  /** Custom properties with its place on each kind of screen. */
  style: string;
}

/**
 * The names of the topics beside the paper in the middle of theirs, the largest topics placed first; a name for which
 * there is no room on some kind of screen is left out.
 * @param groups the places of the papers of each topic
 */
export function mapLabels(
  groups: readonly { topic: PublishedTopic | undefined; members: readonly { x: number; y: number }[] }[],
  marks: readonly { x: number; y: number }[],
): MapLabel[] {
  const named = groups
    .flatMap(({ topic, members }, shape) => (topic ? { topic, shape, members } : []))
    .sort((a, b) => b.members.length - a.members.length || a.shape - b.shape);
  const onScreens = SCREENS.map(({ name, area, letter }) => {
    const labels = named.map(({ topic, members }) => ({
      ...medoid(members),
      width: SHAPE_WIDTH + topic.title.length * letter,
    }));
    return placeLabels(labels, marks, area).map(
      (place) =>
        place && `--x-${name}: ${percent(place.x)}; --y-${name}: ${percent(middleOf(place.y, area))}`,
    );
  });
  return named
    .flatMap(({ topic, shape }, at) => {
      const places = onScreens.flatMap((screen) => screen[at] ?? []);
      return places.length < SCREENS.length ? [] : { topic, shape, style: places.join('; ') };
    })
    .sort((a, b) => a.shape - b.shape);
}

/** A part of the map's width or height, as CSS and SVG have it. */
export function percent(part: number): string {
  return `${Math.round(part * 1e4) / 1e2}%`;
}

function middleOf(top: number, { height }: Area): number {
  return top + LABEL_HEIGHT / 2 / height;
}

/** The place from which the others are nearest in all: unlike their mean it is never among strangers. */
function medoid(places: readonly { x: number; y: number }[]): { x: number; y: number } {
  const some = places.filter((_, at) => at % Math.ceil(places.length / MOST_COMPARED) === 0);
  const [middle] = some
    .map(({ x, y }) => ({
      x,
      y,
      sum: some.reduce((sum, other) => sum + Math.hypot(x - other.x, y - other.y), 0),
    }))
    .sort((a, b) => a.sum - b.sum);
  return { x: middle?.x ?? 0.5, y: middle?.y ?? 0.5 };
}

/**
 * The smallest maps that explore.css draws on screens of 20, 40 and 62rem, and the width of a letter in the fonts that
 * it gives the labels there, on the wide side of the system fonts: all in pixels.
 */
const SCREENS: readonly { name: string; area: Area; letter: number }[] = [
  { name: 'small', area: { width: 288, height: 432 }, letter: 6.6 },
  { name: 'medium', area: { width: 600, height: 400 }, letter: 7.3 },
  { name: 'large', area: { width: 860, height: 573 }, letter: 7.3 },
];
const SHAPE_WIDTH = 12;
const MOST_COMPARED = 200;
