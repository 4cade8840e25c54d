import { expect, it } from 'vitest';
import { columnLabels } from '../../../src/data/figures/column-labels.ts';

it('labels every column where there is room', () => {
  expect(columnLabels(2, 4)).toEqual([
    { index: 0, x: '25%', isWideOnly: false },
    { index: 1, x: '75%', isWideOnly: false },
  ]);
});

it('labels columns at even steps from the last where room is short', () => {
  expect(columnLabels(7, 4).map(({ index, isWideOnly }) => [index, isWideOnly])).toEqual([
    [0, false],
    [1, true],
    [2, false],
    [3, true],
    [4, false],
    [5, true],
    [6, false],
  ]);
  const labels = columnLabels(30, 4);
  expect(labels.length).toBeLessThan(16);
  expect(labels.at(-1)).toEqual({ index: 29, x: '98.33%', isWideOnly: false });
});

it('labels nothing where there are no columns', () => {
  expect(columnLabels(0, 4)).toEqual([]);
});
