import { expect, it } from 'vitest';
import { sparkline } from '../../../src/data/figures/sparkline.ts';

const size = { step: 5, height: 16 };

it('draws a bar for each year with papers, the most papers in full height', () => {
  const papers = [2021, 2023, 2023, undefined].map((year) => ({ publication: { year } }));
  expect(sparkline(papers, [2020, 2023], size)).toEqual({
    width: 20,
    path: 'M5 16v-8h4v8zM15 16v-16h4v16z',
    inWords: '2021: 1, 2023: 2',
  });
});

it('draws nothing where no paper has a date, of this list or of all', () => {
  const undated = { publication: {} };
  expect(sparkline([undated], [2020, 2021], size)).toEqual({ width: 10, path: '', inWords: '' });
  expect(sparkline([undated], [Infinity, -Infinity], size)).toEqual({ width: 0, path: '', inWords: '' });
});
