import type { MapPoint } from '../../similarity/map-point.ts';

/** A label and the point it belongs to. */
export interface Label extends MapPoint {
  /** In pixels. */
  width: number;
}

/** A map as large as on the smallest screen that it is drawn for, in pixels. */
export interface Area {
  width: number;
  height: number;
}

/**
 * Finds points for the top left corners of labels: near the points that they belong to, inside the area,
 * never over one another, and over as few dots as can be had nearby; undefined where there is no room. Labels
 * keep their size on a larger screen, so that what is apart here stays apart there. The first labels choose
 * first.
 */
export function placeLabels(
  labels: readonly Label[],
  dots: readonly MapPoint[],
  { width, height }: Area,
): (MapPoint | undefined)[] {
  const taken: Box[] = [];
  const points = dots.map(({ x, y }) => ({ x: x * width, y: y * height }));
  const costOfDot = COST_OF_DOT * Math.min(1, CROWD / dots.length);
  return labels.map((label) => {
    const fitting = OFFSETS.map(({ dx, dy, distance }) => {
      const box = {
        left: label.x * width + dx - label.width / 2,
        top: label.y * height + dy - LABEL_HEIGHT / 2,
        width: label.width,
      };
      return { box, distance };
    })
      .filter(({ box }) => box.left >= 0 && box.left + box.width <= width)
      .filter(({ box }) => box.top >= 0 && box.top + LABEL_HEIGHT <= height)
      .filter(({ box }) => !taken.some((other) => touch(box, other)));
    let best: { box: Box; cost: number } | undefined;
    for (const { box, distance } of fitting) {
      if (best && distance >= best.cost) break;
      const cost = distance + costOfDot * points.filter((point) => covers(box, point)).length;
      if (!best || cost < best.cost) best = { box, cost };
    }
    if (!best) return undefined;
    taken.push(best.box);
    return { x: best.box.left / width, y: best.box.top / height };
  });
}

/** The height of a label, its space above and below included, in pixels. */
export const LABEL_HEIGHT = 18;

interface Box {
  left: number;
  top: number;
  width: number;
}

function touch(a: Box, b: Box): boolean {
  const isBeside = a.left + a.width + SPACE <= b.left || b.left + b.width + SPACE <= a.left;
  return !isBeside && Math.abs(a.top - b.top) < LABEL_HEIGHT;
}

function covers({ left, top, width }: Box, { x, y }: MapPoint): boolean {
  return (
    x > left - DOT_RADIUS &&
    x < left + width + DOT_RADIUS &&
    y > top - DOT_RADIUS &&
    y < top + LABEL_HEIGHT + DOT_RADIUS
  );
}

const SPACE = 8;
const DOT_RADIUS = 6;
/** A label moves so far rather than cover a dot of a map that has CROWD of them; in a crowd it stays. */
const COST_OF_DOT = 70;
const CROWD = 60;

/** Circles around the point, nearest first. */
const OFFSETS = Array.from({ length: 45 }, (_, ring) => ring * 8).flatMap((distance) =>
  Array.from({ length: distance === 0 ? 1 : 24 }, (_, step) => ({
    dx: distance * Math.cos((step / 12) * Math.PI),
    dy: distance * Math.sin((step / 12) * Math.PI),
    distance,
  })),
);
