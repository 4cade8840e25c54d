import { expect, it } from 'vitest';
import { PaperIndex } from '../../src/model/identity.ts';

const paper = { title: 'A Paper', arxiv: 'math.GT/0309136', doi: '10.1000/ABC' };
const index = new PaperIndex();
index.add(paper, 'content/papers/a.md');

it.each([
  ['arXiv identifier', { title: 'B', arxiv: 'math/0309136' }],
  ['arXiv identifier', { title: 'B', arxiv: 'math.GT/0309136v3' }],
  ['DOI', { title: 'B', doi: 'https://doi.org/10.1000/abc' }],
  ['title', { title: 'a — PAPER!' }],
])('a paper is the same by its %s: %j', (by, other) => {
  expect(index.find(other)).toEqual({ where: 'content/papers/a.md', by });
});

it('a paper with other identifiers and another title is another', () => {
  expect(index.find({ title: 'B', arxiv: '2311.00136', doi: '10.1000/abcd' })).toBeUndefined();
  expect(index.find({ title: '' })).toBeUndefined();
});

it('the first of two papers with the same identity stays', () => {
  index.add({ title: 'A paper', doi: '10.1000/new' }, 'content/papers/b.md');
  expect(index.find({ title: 'A paper' })?.where).toBe('content/papers/a.md');
  expect(index.find({ title: 'C', doi: '10.1000/new' })?.where).toBe('content/papers/b.md');
});
