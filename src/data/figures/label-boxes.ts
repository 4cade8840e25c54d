import type { MapPoint } from '../../similarity/map-point.ts';

/** Where a label may stand on a map, in pixels; it is LABEL_HEIGHT high. */
export interface Box {
  left: number;
  top: number;
  width: number;
}

/** Something drawn on the map. */
export interface Mark extends MapPoint {
  /** Half of what it takes up, in pixels, with the air around it. */
  radius: number;
}

/** The height of a label, its space above and below included, in pixels. */
export const LABEL_HEIGHT = 18;

/** Boxes of a width at even steps, all within the area. */
export function boxesWithin(areaWidth: number, areaHeight: number, width: number, step: number): Box[] {
  const boxes: Box[] = [];
  for (let top = 0; top + LABEL_HEIGHT <= areaHeight; top += step)
    for (let left = 0; left + width <= areaWidth; left += step) boxes.push({ left, top, width });
  return boxes;
}

/** Whether two boxes are too near to each other to be told apart. */
export function touch(a: Box, b: Box): boolean {
  const isBeside = a.left + a.width + SPACE <= b.left || b.left + b.width + SPACE <= a.left;
  return !isBeside && Math.abs(a.top - b.top) < LABEL_HEIGHT;
}

/** Whether a mark reaches into a box. */
export function covers({ left, top, width }: Box, { x, y, radius }: Mark): boolean {
  return (
    x > left - radius && x < left + width + radius && y > top - radius && y < top + LABEL_HEIGHT + radius
  );
}

/** The pixels from the edge of a box to a point, 0 within it. */
export function distance({ left, top, width }: Box, { x, y }: MapPoint): number {
  const dx = Math.max(left - x, 0, x - left - width);
  const dy = Math.max(top - y, 0, y - top - LABEL_HEIGHT);
  return Math.hypot(dx, dy);
}

const SPACE = 8;
