import { defined } from '../../model/defined.ts';
import type { MapPoint } from '../../similarity/map-point.ts';
import { boxesWithin, covers, distance, touch, type Box, type Mark } from './label-boxes.ts';

/** A label and what it names. */
export interface Label {
  /** In pixels. */
  width: number;
  /** The marks that it names. */
  own: readonly MapPoint[];
  /** The point among them that it is to be near. */
  middle: MapPoint;
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
 * apart there.
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
  const boxes = bestRound(wanted.map(({ clear }) => clear));
  const taken = boxes.filter((box) => box !== undefined);
  return boxes.map((placed, index) => {
    const box = placed ?? (mayCover ? cheapest(defined(wanted[index]).anywhere(), taken) : undefined);
    if (!box) return undefined;
    if (!placed) taken.push(box);
    return { x: box.left / width, y: box.top / height };
  });
}

/**
 * Gives each label one of its boxes, first those with the fewest. Who is left out in one round chooses first
 * in the next; the round with the most labels counts.
 */
function bestRound(wanted: readonly (readonly Priced[])[]): (Box | undefined)[] {
  let order = [...wanted.keys()].sort(
    (a, b) => defined(wanted[a]).length - defined(wanted[b]).length || a - b,
  );
  let best: (Box | undefined)[] = [];
  let most = -1;
  for (let round = 0; round < ROUNDS; round++) {
    const taken: Box[] = [];
    const boxes: (Box | undefined)[] = wanted.map(() => undefined);
    for (const index of order) {
      const box = cheapest(defined(wanted[index]), taken);
      if (box) taken.push((boxes[index] = box));
    }
    if (taken.length > most) [best, most] = [boxes, taken.length];
    const isOut = (index: number): boolean => boxes[index] === undefined && defined(wanted[index]).length > 0;
    if (!order.some(isOut)) break;
    order = [...order.filter(isOut), ...order.filter((index) => !isOut(index))];
  }
  return best;
}

interface Priced {
  box: Box;
  cost: number;
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

const ROUNDS = 8;
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
