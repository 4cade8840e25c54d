import { describe, expect, it } from 'vitest';
import { comparePapers } from '../../src/similarity/compare-papers.ts';
import { mapLayout, MOST_DOTS } from '../../src/similarity/map-layout.ts';
import type { MapPoint } from '../../src/similarity/map-point.ts';
import { dotGap, spreadDots } from '../../src/similarity/spread-dots.ts';
import type { ComparedPaper } from '../../src/similarity/text-vectors.ts';
import { manyPapers, paper, shuffled } from './sample-papers.ts';

const layOut = (papers: ComparedPaper[]): Map<string, MapPoint> => mapLayout(comparePapers(papers));

describe('the map of the papers', () => {
  it('lies in the unit square and keeps dots apart', () => {
    const points = [...layOut(manyPapers(120)).values()];
    expect(points.every(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1)).toBe(true);
    expect(leastDistance(points)).toBeGreaterThanOrEqual(dotGap(120));
  });

  it('is the same each time and for any order of the papers', () => {
    const papers = manyPapers(120);
    expect(layOut(shuffled(papers))).toEqual(layOut(papers));
  });

  it('brings papers with like words together', () => {
    const group = (words: string): ComparedPaper[] =>
      ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map((title) =>
        paper(`${title} ${words}`, `${words} brain`),
      );
    const points = layOut([...group('dendrite axon'), ...group('radiance lidar')]);
    const of = (words: string): MapPoint[] =>
      [...points].flatMap(([id, point]) => (id.includes(words) ? point : []));
    const [one, two] = [middle(of('dendrite')), middle(of('radiance'))];
    const width = Math.max(...of('dendrite').map(({ x, y }) => Math.hypot(x - one.x, y - one.y)));
    expect(Math.hypot(one.x - two.x, one.y - two.y)).toBeGreaterThan(width);
  });

  it('keeps papers apart that share nothing, or everything', () => {
    const strangers = ['Axon', 'Soma', 'Glia', 'Lidar'].map((title) => paper(title));
    const copies = ['Axon', 'Axons', "Axon's"].map((title) => paper(title, 'synapse'));
    for (const papers of [strangers, copies]) {
      expect(leastDistance([...layOut(papers).values()])).toBeGreaterThanOrEqual(dotGap(papers.length));
    }
  });

  it('puts one paper in the middle, and none nowhere', () => {
    expect(layOut([paper('Axon')])).toEqual(new Map([['axon', { x: 0.5, y: 0.5 }]]));
    expect(layOut([])).toEqual(new Map());
  });

  it('points every paper above the greatest number of dots too, the same each time', () => {
    const papers = manyPapers(MOST_DOTS + 1);
    const points = layOut(papers);
    expect(points.size).toBe(MOST_DOTS + 1);
    expect([...points.values()].every(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1)).toBe(true);
    expect(layOut(shuffled(papers))).toEqual(points);
  });
});

describe('dots', () => {
  it('that fall together are pushed apart', () => {
    const heap = Array.from({ length: 30 }, () => ({ x: 3, y: 4 }));
    expect(leastDistance(spreadDots(heap))).toBeGreaterThanOrEqual(dotGap(30));
  });
});

function leastDistance(points: readonly MapPoint[]): number {
  return Math.min(
    ...points.flatMap((a, index) => points.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
  );
}

function middle(points: readonly MapPoint[]): MapPoint {
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
}
