import { expect, it } from 'vitest';
import { pageParam, pageTitle, paginate } from '../../src/data/paginate.ts';
import { publishedPaper } from './sample-papers.ts';

const papers = Array.from({ length: 81 }, (_, index) => publishedPaper(`paper-${index}`));

it('cuts a list into pages of forty, each of which knows the whole', () => {
  const pages = paginate(papers);
  expect(pages.map(({ number, papers: { length } }) => [number, length])).toEqual([
    [1, 40],
    [2, 40],
    [3, 1],
  ]);
  expect(pages.flatMap((page) => page.papers)).toEqual(papers);
  expect(pages.every((page) => page.pages === 3 && page.all === papers)).toBe(true);
});

it('makes one page of forty papers, and one of none', () => {
  expect(paginate(papers.slice(0, 40))).toHaveLength(1);
  expect(paginate([])).toEqual([{ papers: [], number: 1, pages: 1, all: [] }]);
});

it('gives the first page the address and the title of the list', () => {
  expect([1, 2].map(pageParam)).toEqual([undefined, 'page/2']);
  expect([1, 2].map((number) => pageTitle('Pruning', number))).toEqual(['Pruning', 'Pruning, page 2']);
});
