import { forceCollide, forceSimulation, forceX, forceY } from 'd3-force';

/** A place on the map: 0 to 1 from left to right and from top to bottom. */
export interface MapPoint {
  x: number;
  y: number;
}

/** How far apart the dots of a map with so many of them stand at least, in parts of its shorter side. */
export function dotGap(count: number): number {
  return GAP_OF_ONE / Math.sqrt(Math.max(1, count));
}

/**
 * The same picture in the unit square, its empty stretches narrowed and its crowded ones widened, and no two dots
 * nearer than `dotGap`. Coordinates have four decimals.
 */
export function spreadDots(places: readonly MapPoint[]): MapPoint[] {
  const gap = dotGap(places.length);
  const aims = evenOut(fillSquare(places));
  for (let reach = gap; ; reach *= REACH_STEP) {
    const spread = fillSquare(pushApart(aims, reach)).map(({ x, y }) => ({ x: round(x), y: round(y) }));
    if (isSpread(spread, gap)) return spread;
  }
}

/** Stretches the picture to the unit square; a side without extent goes to the middle. */
function fillSquare(places: readonly MapPoint[]): MapPoint[] {
  const side = (of: (place: MapPoint) => number): ((place: MapPoint) => number) => {
    const values = places.map(of);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return (place) => (most > least ? (of(place) - least) / (most - least) : 0.5);
  };
  const [x, y] = [side((place) => place.x), side((place) => place.y)];
  return places.map((place) => ({ x: x(place), y: y(place) }));
}

/** Moves each coordinate towards its rank among all: what stands left of another stays left of it. */
function evenOut(places: readonly MapPoint[]): MapPoint[] {
  const side = (of: (place: MapPoint) => number): number[] => {
    const evened: number[] = [];
    [...places.keys()]
      .sort((a, b) => value(a) - value(b) || a - b)
      .forEach((at, rank) => (evened[at] = value(at) + EVENNESS * (rank / (places.length - 1) - value(at))));
    return evened;
    function value(at: number): number {
      return of(places[at] ?? MIDDLE);
    }
  };
  if (places.length < 2) return [...places];
  const [x, y] = [side((place) => place.x), side((place) => place.y)];
  return places.map((_, at) => ({ x: x[at] ?? 0.5, y: y[at] ?? 0.5 }));
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

/** Whether no two stand nearer than the gap: each is compared with those that follow it from left to right. */
function isSpread(places: readonly MapPoint[], gap: number): boolean {
  const fromLeft = places.toSorted((a, b) => a.x - b.x);
  return fromLeft.every((place, at) => {
    for (let next = at + 1; ; next++) {
      const other = fromLeft[next];
      if (!other || other.x - place.x >= gap) return true;
      if (Math.hypot(other.x - place.x, other.y - place.y) < gap) return false;
    }
  });
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** Sixty dots stand 0.05 apart, 18 pixels on a phone; dots then cover about an eighth of the map, whatever their number. */
const GAP_OF_ONE = 0.4;

/** Half way: clusters stay apart, and no island leaves the rest of the map empty. */
const EVENNESS = 0.5;
const MIDDLE: MapPoint = { x: 0.5, y: 0.5 };

/** Where pushing apart by the gap was not enough, the next try pushes further. */
const REACH_STEP = 1.15;
/** Weaker than the push, so that dots give way. */
const HOLD = 0.1;
const STEPS = 80;
