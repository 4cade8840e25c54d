import type { MapPoint } from '../../similarity/map-point.ts';

/** A label and what it names. */
export interface Label {
  /** In pixels. */
  width: number;
  /** The marks that it names. */
  own: readonly MapPoint[];
  /** The point among them that it is to be near. */
  middle: MapPoint;
}

/** Something drawn on the map. */
export interface Mark extends MapPoint {
  /** Half of what it takes up, in pixels, with the air around it. */
  radius: number;
}

/** A map as large as on the smallest screen that it is drawn for, in pixels. */
export interface Area {
  width: number;
  height: number;
}

/**
 * Finds points for the top left corners of labels: beside the marks that they name, nearer to those than to
 * others where that can be had, inside the area, never over one another and never over a mark; undefined
 * where there is no such point. Labels keep their size on a larger screen, so that what is apart here stays
 * apart there. Those with the fewest such points choose first.
 * @param mayCover whether a label without such a point may stand over as few marks as can be had
 */
export function placeLabels(
  labels: readonly Label[],
  marks: readonly Mark[],
  { width, height }: Area,
  mayCover = false,
): (MapPoint | undefined)[] {
  const inPixels = <Point extends MapPoint>(point: Point): Point => ({
    ...point,
    x: point.x * width,
    y: point.y * height,
  });
  const drawn = marks.map(inPixels);
  const step = Math.sqrt(width * height) / (marks.length > CROWD ? FEW_PLACES : MANY_PLACES);
  const wanted = labels.map((label) => {
    const [own, middle] = [label.own.map(inPixels), inPixels(label.middle)];
    const boxes = boxesWithin(width, height, label.width, step);
    const costOf = (box: Box): number => distance(box, middle) + strangeness(box, own, drawn);
    const clear = boxes
      .filter((box) => !drawn.some((mark) => covers(box, mark)))
      .map((box) => ({ box, cost: costOf(box) }))
      .filter(({ cost }) => cost < Infinity);
    const anywhere = (): Priced[] =>
      boxes.map((box) => ({ box, cost: coverage(box, drawn) + distance(box, middle) }));
    return { clear, anywhere };
  });
  const taken: Box[] = [];
  const corners = labels.map((): MapPoint | undefined => undefined);
  const hardestFirst = [...wanted.entries()].sort(([, a], [, b]) => a.clear.length - b.clear.length);
  for (const [index, { clear, anywhere }] of hardestFirst) {
    const box = cheapest(clear, taken) ?? (mayCover ? cheapest(anywhere(), taken) : undefined);
    if (!box) continue;
    taken.push(box);
    corners[index] = { x: box.left / width, y: box.top / height };
  }
  return corners;
}

/** The height of a label, its space above and below included, in pixels. */
export const LABEL_HEIGHT = 18;

interface Box {
  left: number;
  top: number;
  width: number;
}

interface Priced {
  box: Box;
  cost: number;
}

/** Boxes of a width at even steps, all within the area. */
function boxesWithin(areaWidth: number, areaHeight: number, width: number, step: number): Box[] {
  const boxes: Box[] = [];
  for (let top = 0; top + LABEL_HEIGHT <= areaHeight; top += step)
    for (let left = 0; left + width <= areaWidth; left += step) boxes.push({ left, top, width });
  return boxes;
}

/** How far a label is from what it names, and what it costs that another mark is nearer. */
function strangeness(box: Box, own: readonly MapPoint[], drawn: readonly MapPoint[]): number {
  const toOwn = Math.min(...own.map((mark) => distance(box, mark)));
  if (toOwn > FARTHEST) return Infinity;
  const toAny = Math.min(...drawn.map((mark) => distance(box, mark)));
  return toOwn + (toAny < toOwn - 1 ? COST_OF_STRANGER : 0);
}

/** What it costs to stand over marks: much in a map of few, little in a crowd. */
function coverage(box: Box, drawn: readonly Mark[]): number {
  const costOfMark = COST_OF_MARK * Math.min(1, FEW / drawn.length);
  return costOfMark * drawn.filter((mark) => covers(box, mark)).length;
}

/** Of the boxes that touch none that is taken, the cheapest. */
function cheapest(priced: readonly Priced[], taken: readonly Box[]): Box | undefined {
  let best: Priced | undefined;
  for (const candidate of priced) {
    if (candidate.cost >= (best?.cost ?? Infinity)) continue;
    if (!taken.some((other) => touch(candidate.box, other))) best = candidate;
  }
  return best?.box;
}

function touch(a: Box, b: Box): boolean {
  const isBeside = a.left + a.width + SPACE <= b.left || b.left + b.width + SPACE <= a.left;
  return !isBeside && Math.abs(a.top - b.top) < LABEL_HEIGHT;
}

function covers({ left, top, width }: Box, { x, y, radius }: Mark): boolean {
  return (
    x > left - radius && x < left + width + radius && y > top - radius && y < top + LABEL_HEIGHT + radius
  );
}

/** From the edge of a label to a point. */
function distance({ left, top, width }: Box, { x, y }: MapPoint): number {
  const dx = Math.max(left - x, 0, x - left - width);
  const dy = Math.max(top - y, 0, y - top - LABEL_HEIGHT);
  return Math.hypot(dx, dy);
}

const SPACE = 8;
/** How many places are tried along a side of a square map: fewer where marks leave little room. */
const MANY_PLACES = 120;
const FEW_PLACES = 40;
/** A name that stands farther than this from all that it names does not name it. */
const FARTHEST = 30;
const COST_OF_STRANGER = 40;
/** A label moves so far rather than cover a mark of a map that has FEW of them; in a crowd it stays. */
const COST_OF_MARK = 70;
const FEW = 60;
const CROWD = 300;
