import type { PublishedTopic } from '../../model/published.ts';
import { LABEL_HEIGHT, placeLabels, type Area } from './place-labels.ts';

/** A topic's name on the map. */
export interface MapLabel {
  topic: PublishedTopic;
  /** The place of its shape. */
  shape: number;
  /** Custom properties with its place on a wide and on a narrow screen. */
  style: string;
}

/**
 * The names of the topics beside the paper in the middle of theirs, the largest topics placed first; a name for which
 * there is no room on the narrow or the wide map is left out.
 * @param groups the places of the papers of each topic
 */
export function mapLabels(
  groups: readonly { topic: PublishedTopic | undefined; members: readonly { x: number; y: number }[] }[],
  marks: readonly { x: number; y: number }[],
): MapLabel[] {
  const named = groups
    .flatMap(({ topic, members }, shape) => (topic ? { topic, shape, members } : []))
    .sort((a, b) => b.members.length - a.members.length || a.shape - b.shape);
  const labels = named.map(({ topic, members }) => ({
    ...medoid(members),
    width: SHAPE_WIDTH + topic.title.length * LETTER_WIDTH,
  }));
  const [wide, narrow] = [placeLabels(labels, marks, WIDE), placeLabels(labels, marks, NARROW)];
  return named
    .flatMap(({ topic, shape }, at) => {
      const [onWide, onNarrow] = [wide[at], narrow[at]];
      if (!onWide || !onNarrow) return [];
      const places = [onWide.x, middleOf(onWide.y, WIDE), onNarrow.x, middleOf(onNarrow.y, NARROW)].map(
        percent,
      );
      return {
        topic,
        shape,
        style: `--x: ${places[0]}; --y: ${places[1]}; --xn: ${places[2]}; --yn: ${places[3]}`,
      };
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

/** The smallest maps that explore.css draws: a screen of 320 pixels, and one where the wide form begins. */
const NARROW = { width: 288, height: 400 };
const WIDE = { width: 600, height: 400 };
/** In pixels, at 13 pixels a line, on the wide side of the system fonts. */
const LETTER_WIDTH = 7.3;
const SHAPE_WIDTH = 18;
const MOST_COMPARED = 200;
