import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { defined } from '../model/defined.ts';
import type { Comparison } from './compare-papers.ts';
import { mapPoint, type MapPoint } from './map-point.ts';
import { nearestPapers, type Neighbour } from './nearest-papers.ts';
import { spreadDots } from './spread-dots.ts';

/**
 * A point for each paper, by id, so that papers with like texts stand near each other: springs join every
 * paper to its nearest, all papers repel each other (T. Fruchterman and E. Reingold, "Graph drawing by
 * force-directed placement", Software: Practice and Experience 21(11), 1991; computed by d3-force, whose
 * random numbers are seeded). Dots do not touch. Above MOST_DOTS papers only an even sample is laid out, the
 * others stand among the papers of the sample that are nearest to them, and dots may share a point.
 */
export function mapLayout(comparison: Comparison): Map<string, MapPoint> {
  const { papers } = comparison;
  const step = papers.length > MOST_DOTS ? Math.ceil(papers.length / SAMPLE) : 1;
  const sample = [...papers.keys()].filter((index) => index % step === 0);
  const nearest =
    step === 1
      ? comparison.nearest.map((neighbours) => neighbours.slice(0, LINKS))
      : nearestPapers(comparison, LINKS, sample);
  const dots = layOut(sample, nearest);
  const laidOut = new Map(sample.map((index, at) => [index, defined(dots[at])]));
  return new Map(
    papers.map(({ id }, index) => [id, laidOut.get(index) ?? amongNearest(defined(nearest[index]), laidOut)]),
  );
}

/** Above so many papers a map of dots would be a cloud: see `hexbin`. */
export const MOST_DOTS = 2_000;

/** Points for a sample of the papers, in its order, by the nearest papers of each in the sample. */
function layOut(sample: readonly number[], nearest: readonly (readonly Neighbour[])[]): MapPoint[] {
  const nodes = sample.map((_, node): SimulationNodeDatum & MapPoint => startOf(node));
  const nodeOf = new Map(sample.map((index, node) => [index, node]));
  const links = sample.flatMap((own) =>
    defined(nearest[own]).map(({ index, score }): Link => ({
      source: defined(nodeOf.get(own)),
      target: defined(nodeOf.get(index)),
      score,
    })),
  );
  forceSimulation(nodes)
    .force(
      'links',
      forceLink<SimulationNodeDatum, Link>(links)
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
function startOf(node: number): MapPoint {
  const [radius, angle] = [Math.sqrt(node + 0.5), node * Math.PI * (3 - Math.sqrt(5))];
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** Between the two nearest papers of the sample, nearer to the nearer one. */
function amongNearest(nearest: readonly Neighbour[], laidOut: ReadonlyMap<number, MapPoint>): MapPoint {
  let [x, y, weights] = [0, 0, 0];
  for (const { index, score } of nearest.slice(0, 2)) {
    const dot = defined(laidOut.get(index));
    const weight = score ** 2;
    x += weight * dot.x;
    y += weight * dot.y;
    weights += weight;
  }
  return weights === 0 ? MIDDLE : mapPoint(x / weights, y / weights);
}

interface Link extends SimulationLinkDatum<SimulationNodeDatum> {
  score: number;
}

const MIDDLE: MapPoint = { x: 0.5, y: 0.5 };
/** Two papers for each cell of the map, laid out in about three seconds. */
const SAMPLE = 800;
/** With fewer links the map falls apart; with many more, every paper is drawn to the middle. */
const LINKS = 4;
/** Scores of related papers are 0.07 to 0.2, and pull with a fifth to over half of a full spring. */
const SPRING = 3;
/** In springs of length 1, enough to tell clusters apart. */
const REPULSION = 1;
/** Keeps clusters without a link to the rest from drifting away. */
const CENTRE = 0.1;
/** Until d3-force has cooled down, by its own default. */
const STEPS = 300;
