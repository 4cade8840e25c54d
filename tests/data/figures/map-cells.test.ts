import { expect, it } from 'vitest';
import { mapCells } from '../../../src/data/figures/map-cells.ts';
import { MOST_DOTS } from '../../../src/similarity/map-layout.ts';
import { publishedTopic } from '../sample-papers.ts';

const heap = (count: number, x: number): { x: number; y: number }[] =>
  Array.from({ length: count }, () => ({ x, y: 0.5 }));

it('makes cells of more papers than dots can show, each of the topic that most of its papers have', () => {
  const groups = [
    { topic: publishedTopic('deep'), members: [...heap(400, 0.1), ...heap(1, 0.9)] },
    { topic: publishedTopic('small'), members: [...heap(1600, 0.1), ...heap(1, 0.5)] },
  ];
  const cells = mapCells(groups) ?? [];
  expect(cells.map(({ papers, group, inGroup }) => ({ papers, group, inGroup }))).toEqual([
    { papers: 2000, group: 1, inGroup: 1600 },
    { papers: 1, group: 1, inGroup: 1 },
    { papers: 1, group: 0, inGroup: 1 },
  ]);
  const [large, small] = cells.map(({ width, height }) => ({ width, height }));
  expect(large).toEqual({ width: 1 / 24.5, height: 1 / 18 });
  expect(small).toEqual({ width: 0.25 / 24.5, height: 0.25 / 18 });
});

it('makes none of as many papers as dots can show', () => {
  expect(mapCells([{ topic: undefined, members: heap(MOST_DOTS, 0.5) }])).toBeUndefined();
});
