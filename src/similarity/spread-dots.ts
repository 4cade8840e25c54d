import { forceCollide, forceSimulation, forceX, forceY } from 'd3-force';
import { defined } from '../model/defined.ts';
import { mapPoint, type MapPoint } from './map-point.ts';

/** How far apart the dots of a map with so many of them stand at least, in parts of its shorter side. */
export function dotGap(count: number): number {
  return GAP_OF_ONE / Math.sqrt(Math.max(1, count));
}

/**
 * The same picture in the unit square, its empty stretches narrowed and its crowded ones widened, and no two
 * dots nearer than `dotGap`. Coordinates have four decimals.
 */
export function spreadDots(points: readonly MapPoint[]): MapPoint[] {
  const gap = dotGap(points.length);
  const aims = evenOut(fillSquare(points));
  for (let reach = gap; ; reach *= REACH_STEP) {
    const spread = fillSquare(pushApart(aims, reach)).map(({ x, y }) => mapPoint(x, y));
    if (isSpread(spread, gap)) return spread;
  }
}

/** Stretches the picture to the unit square; a side without extent goes to the middle. */
function fillSquare(points: readonly MapPoint[]): MapPoint[] {
  const side = (of: (point: MapPoint) => number): ((point: MapPoint) => number) => {
    const values = points.map(of);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return (point) => (most > least ? (of(point) - least) / (most - least) : 0.5);
  };
  const [x, y] = [side((point) => point.x), side((point) => point.y)];
  return points.map((point) => ({ x: x(point), y: y(point) }));
}

/** Moves each coordinate towards its rank among all: what stands left of another stays left of it. */
function evenOut(points: readonly MapPoint[]): MapPoint[] {
  const side = (values: readonly number[]): number[] => {
    const evened: number[] = [];
    const rising = [...values.entries()].sort(([i, a], [j, b]) => a - b || i - j);
    for (const [rank, [index, value]] of rising.entries())
      evened[index] = value + EVENNESS * (rank / (values.length - 1) - value);
    return evened;
  };
  if (points.length < 2) return [...points];
  const [x, y] = [side(points.map((point) => point.x)), side(points.map((point) => point.y))];
  return points.map((_, index) => ({ x: defined(x[index]), y: defined(y[index]) }));
}

function pushApart(aims: readonly MapPoint[], reach: number): MapPoint[] {
  const nodes = aims.map(({ x, y }) => ({ x, y, aim: { x, y } }));
  forceSimulation(nodes)
    .force('x', forceX<(typeof nodes)[number]>(({ aim }) => aim.x).strength(HOLD))
    .force('y', forceY<(typeof nodes)[number]>(({ aim }) => aim.y).strength(HOLD))
    .force('collide', forceCollide(reach / 2).iterations(2))
    .stop()
    .tick(STEPS);
  return nodes.map(({ x, y }) => ({ x, y }));
}

/**
 * Whether no two stand nearer than the gap: each is compared with those that follow it from left to right.
 */
function isSpread(points: readonly MapPoint[], gap: number): boolean {
  const fromLeft = points.toSorted((a, b) => a.x - b.x);
  return fromLeft.every((point, index) => {
    for (let next = index + 1; ; next++) {
      const other = fromLeft[next];
      if (!other || other.x - point.x >= gap) return true;
      if (Math.hypot(other.x - point.x, other.y - point.y) < gap) return false;
    }
  });
}

/**
 * Sixty dots stand 0.05 apart, 18 pixels on a phone; dots then cover about an eighth of the map, whatever
 * their number.
 */
const GAP_OF_ONE = 0.4;

/** Half way: clusters stay apart, and no island leaves the rest of the map empty. */
const EVENNESS = 0.5;

/** Where pushing apart by the gap was not enough, the next try pushes further. */
const REACH_STEP = 1.15;
/** Weaker than the push, so that dots give way. */
const HOLD = 0.1;
const STEPS = 80;
