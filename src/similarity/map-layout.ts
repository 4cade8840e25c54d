import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { TextVectors } from './text-vectors.ts';
import { nearestPapers, type Neighbour } from './nearest-papers.ts';
import { spreadDots, type MapPoint } from './spread-dots.ts';

/**
 * A place for each paper, by id, so that papers with like texts stand near each other: springs join every paper to
 * its nearest, all papers repel each other (T. Fruchterman and E. Reingold, "Graph drawing by force-directed
 * placement", Software: Practice and Experience 21(11), 1991; computed by d3-force, whose random numbers are
 * seeded). Dots do not touch. Above MOST_DOTS papers only an even sample is laid out, the others stand among the
 * papers of the sample that are nearest to them, and dots may share a place.
 */
export function mapLayout(texts: TextVectors): Map<string, MapPoint> {
  const { papers } = texts;
  const isSample = papers.length > MOST_DOTS;
  const step = isSample ? Math.ceil(papers.length / SAMPLE) : 1;
  const sample = [...papers.keys()].filter((place) => place % step === 0);
  const nearest = nearestPapers(texts, LINKS, sample);
  const laidOut = new Map(sample.map((place) => [place, { x: 0, y: 0 }]));
  layOut(sample, nearest).forEach((dot, at) => laidOut.set(sample[at] ?? 0, dot));
  const places = papers.map((_, place) => laidOut.get(place) ?? amongNearest(nearest[place] ?? [], laidOut));
  return new Map(papers.map(({ id }, at) => [id, places[at] ?? MIDDLE]));
}

/** Above so many papers a map of dots would be a cloud: see `mapCells`. */
export const MOST_DOTS = 2_000;

function layOut(sample: readonly number[], nearest: readonly Neighbour[][]): MapPoint[] {
  const nodes = sample.map((place): Node => ({ place, x: 0, y: 0 }));
  nodes.forEach((node, at) => Object.assign(node, startOf(at)));
  const at = new Map(sample.map((place, index) => [place, index]));
  const links = sample.flatMap((place) =>
    (nearest[place] ?? []).map((neighbour): Link => ({
      source: at.get(place) ?? 0,
      target: at.get(neighbour.index) ?? 0,
      score: neighbour.score,
    })),
  );
  forceSimulation(nodes)
    .force(
      'links',
      forceLink<Node, Link>(links)
        .distance(1)
        .strength(({ score }) => Math.min(1, SPRING * score)),
    )
    .force('repulsion', forceManyBody().strength(-REPULSION))
    .force('x', forceX(0).strength(CENTRE))
    .force('y', forceY(0).strength(CENTRE))
    .stop()
    .tick(STEPS);
  return spreadDots(nodes.map(({ x, y }) => ({ x, y })));
}

/** A sunflower spiral, d3-force's own start, at the scale of the springs. */
function startOf(at: number): MapPoint {
  const [radius, angle] = [Math.sqrt(at + 0.5), at * Math.PI * (3 - Math.sqrt(5))];
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** Between the two nearest papers of the sample, nearer to the nearer one. */
function amongNearest(nearest: readonly Neighbour[], laidOut: ReadonlyMap<number, MapPoint>): MapPoint {
  let [x, y, weights] = [0, 0, 0];
  for (const { index, score } of nearest.slice(0, 2)) {
    const dot = laidOut.get(index) ?? MIDDLE;
    const weight = score ** 2;
    x += weight * dot.x;
    y += weight * dot.y;
    weights += weight;
  }
  return weights === 0 ? MIDDLE : { x: round(x / weights), y: round(y / weights) };
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

interface Node extends SimulationNodeDatum {
  place: number;
  x: number;
  y: number;
}

interface Link extends SimulationLinkDatum<Node> {
  score: number;
}

const MIDDLE: MapPoint = { x: 0.5, y: 0.5 };
/** Two papers for each cell of the map, laid out in about three seconds. */
const SAMPLE = 800;
/** With fewer links the map falls apart; with many more, every paper is drawn to the middle. */
const LINKS = 4;
/** Scores of related papers are 0.07 to 0.2: the most like pull with over half of a full spring, the least with a fifth. */
const SPRING = 3;
/** In springs of length 1, enough to tell clusters apart. */
const REPULSION = 1;
/** Keeps clusters without a link to the rest from drifting away. */
const CENTRE = 0.1;
/** Until d3-force has cooled down, by its own default. */
const STEPS = 300;
