import { describe, expect, it } from 'vitest';
import { textVectors, type ComparedPaper } from '../../src/similarity/text-vectors.ts';
import { mapCells } from '../../src/similarity/hexbin.ts';
import { mapLayout, MOST_DOTS } from '../../src/similarity/map-layout.ts';
import { dotGap, spreadDots, type MapPoint } from '../../src/similarity/spread-dots.ts';
import { manyPapers, paper, shuffled } from './sample-papers.ts';

const layOut = (papers: ComparedPaper[]): Map<string, MapPoint> => mapLayout(textVectors(papers));

describe('the map of the papers', () => {
  it('lies in the unit square and keeps dots apart', () => {
    const places = [...layOut(manyPapers(120)).values()];
    expect(places.every(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1)).toBe(true);
    expect(leastDistance(places)).toBeGreaterThanOrEqual(dotGap(120));
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
    const places = layOut([...group('dendrite axon'), ...group('radiance lidar')]);
    const of = (words: string): MapPoint[] =>
      [...places].flatMap(([id, place]) => (id.includes(words) ? place : []));
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

  it('places every paper above the greatest number of dots too, the same each time', () => {
    const papers = manyPapers(MOST_DOTS + 1);
    const places = layOut(papers);
    expect(places.size).toBe(MOST_DOTS + 1);
    expect([...places.values()].every(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1)).toBe(true);
    expect(layOut(shuffled(papers))).toEqual(places);
  });
});

describe('dots', () => {
  it('that fall together are pushed apart', () => {
    const heap = Array.from({ length: 30 }, () => ({ x: 3, y: 4 }));
    expect(leastDistance(spreadDots(heap))).toBeGreaterThanOrEqual(dotGap(30));
  });
});

describe('the cells of a large map', () => {
  it('hold every paper once, each in the nearest cell', () => {
    const items = Array.from({ length: 500 }, (_, index) => ({
      x: ((index * 37) % 101) / 100,
      y: ((index * 53) % 97) / 96,
    }));
    const { cells, width, height } = mapCells(items);
    expect(cells.flatMap((cell) => cell.items)).toHaveLength(500);
    for (const { x, y, items: own } of cells) {
      for (const item of own) {
        expect(Math.abs(item.x - x)).toBeLessThanOrEqual(width);
        expect(Math.abs(item.y - y)).toBeLessThanOrEqual(height);
      }
    }
  });

  it('stand inside the map, each at a place of its own', () => {
    const corners = [0, 1].flatMap((x) => [0, 0.1, 1].map((y) => ({ x, y })));
    const { cells } = mapCells(corners);
    expect(new Set(cells.map(({ x, y }) => `${x} ${y}`)).size).toBe(6);
    expect(cells.every(({ x, y }) => x > 0 && x < 1 && y > 0 && y < 1)).toBe(true);
  });

  it('are none where there is nothing', () => {
    expect(mapCells([]).cells).toEqual([]);
  });
});

function leastDistance(places: readonly MapPoint[]): number {
  return Math.min(
    ...places.flatMap((a, at) => places.slice(at + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
  );
}

function middle(places: readonly MapPoint[]): MapPoint {
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { x: mean(places.map(({ x }) => x)), y: mean(places.map(({ y }) => y)) };
}
