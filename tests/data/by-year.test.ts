import { expect, it } from 'vitest';
import { byYear } from '../../src/data/by-year.ts';
import { publishedPaper } from './sample-papers.ts';

it('groups papers by year, the latest first and those without a date last, in their order', () => {
  const papers = [
    publishedPaper('undated'),
    publishedPaper('a', { published: '2021-05' }),
    publishedPaper('b', { published: '2023' }),
    publishedPaper('c', { published: '2021-01-02' }),
  ];
  expect(byYear(papers).map(({ year, papers: own }) => [year, own.map(({ id }) => id)])).toEqual([
    [2023, ['b']],
    [2021, ['a', 'c']],
    [undefined, ['undated']],
  ]);
});
