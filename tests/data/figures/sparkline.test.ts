import { describe, expect, it } from 'vitest';
import { sparkline } from '../../../src/data/figures/sparkline.ts';

const size = { mostStep: 5, mostWidth: 120, height: 16 };

it('draws a bar for each year with papers, the most papers in full height', () => {
  const papers = [2021, 2023, 2023, undefined].map((year) => ({ publication: { year } }));
  expect(sparkline(papers, [2020, 2023], size)).toEqual({
    width: 20,
    path: 'M5 16v-8h4v8zM15 16v-16h4v16z',
    ends: ['2020', '2023'],
    inWords: 'Papers by year. 2021: 1, 2023: 2',
  });
});

describe('a paper of long ago', () => {
  it('has its bar beside those of today, each for several years, and says so', () => {
    const papers = [1952, 2025, 2026].map((year) => ({ publication: { year } }));
    expect(sparkline(papers, [1952, 2026], size)).toEqual({
      width: 80,
      path: 'M0 16v-8h4v8zM75 16v-16h4v16z',
      ends: ['1950–54', '2025–29'],
      inWords: 'Papers by five years. 1950–54: 1, 2025–29: 2',
    });
  });

  it.each([1, 5, 30, 75, 300, 2000])('leaves the bars of %i years in the width that there is', (span) => {
    const first = 2027 - span;
    const { width, path } = sparkline([{ publication: { year: first } }], [first, 2026], size);
    expect(width).toBeLessThanOrEqual(120);
    expect(path).toMatch(/^M0 16v-16h[1-9]/);
  });
});

it('draws nothing where no paper has a date, of this list or of all', () => {
  const undated = { publication: {} };
  expect(sparkline([undated], [2020, 2021], size)).toMatchObject({ width: 10, path: '' });
  expect(sparkline([undated], [Infinity, -Infinity], size)).toMatchObject({ width: 0, path: '' });
});
