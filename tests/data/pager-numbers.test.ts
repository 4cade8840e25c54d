import { expect, it } from 'vitest';
import { pagerNumbers } from '../../src/data/pager-numbers.ts';

const shown = (number: number, pages: number): string =>
  pagerNumbers(number, pages)
    .map((page) => page ?? '…')
    .join(' ');

it('a pager of few pages has all of them', () => {
  expect(shown(1, 1)).toBe('1');
  expect(shown(3, 8)).toBe('1 2 3 4 5 6 7 8');
});

it('a pager of many pages has the first, the last, the neighbours and some between', () => {
  expect(shown(1, 200)).toBe('1 2 3 … 25 … 50 … 75 … 100 … 125 … 150 … 175 … 200');
  expect(shown(60, 200)).toBe('1 … 25 … 50 … 58 59 60 61 62 … 75 … 100 … 125 … 150 … 175 … 200');
  expect(shown(5, 12)).toBe('1 2 3 4 5 6 7 8 9 10 11 12');
});

it('a pager is short, however many pages there are', () => {
  for (const pages of [10, 40, 200, 10_000])
    for (const number of [1, 7, Math.ceil(pages / 2), pages])
      expect(pagerNumbers(number, pages).length).toBeLessThanOrEqual(26);
});
