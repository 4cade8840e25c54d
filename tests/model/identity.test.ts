import { describe, expect, it } from 'vitest';
import { isSamePaper, PaperIndex } from '../../src/model/identity.ts';

const paper = { title: 'A Paper', arxiv: 'math.GT/0309136', doi: '10.1000/ABC' };

const SAME: [by: string, other: Partial<typeof paper>][] = [
  ['arXiv identifier', { title: 'B', arxiv: 'math/0309136' }],
  ['arXiv identifier', { title: 'B', arxiv: 'math.GT/0309136v3' }],
  ['arXiv identifier', { arxiv: 'https://arxiv.org/abs/math/0309136' }],
  ['DOI', { title: 'B', doi: 'https://doi.org/10.1000/abc' }],
  ['title', { title: 'a — PAPER!' }],
];
const OTHER = [{ title: 'B', arxiv: '2311.00136', doi: '10.1000/abcd' }, { title: '' }, {}];

describe('PaperIndex', () => {
  const index = new PaperIndex<string>();
  index.add(paper, 'a');

  it.each(SAME)('finds the same paper by its %s: %j', (by, other) => {
    expect(index.find(other)).toEqual({ value: 'a', by });
  });

  it.each(OTHER)('does not take another paper for it: %j', (other) => {
    expect(index.find(other)).toBeUndefined();
  });

  it('keeps the value of the first of two papers that are the same', () => {
    index.add({ title: 'A paper', doi: '10.1000/new' }, 'b');
    expect(index.find({ title: 'A paper' })?.value).toBe('a');
    expect(index.find({ title: 'C', doi: '10.1000/new' })?.value).toBe('b');
  });
});

describe('isSamePaper', () => {
  it.each(SAME)('holds for two that have the same %s, whichever comes first: %j', (_, other) => {
    expect([isSamePaper(paper, other), isSamePaper(other, paper)]).toEqual([true, true]);
  });

  it.each(OTHER)('does not hold for %j', (other) => {
    expect([isSamePaper(paper, other), isSamePaper(other, paper)]).toEqual([false, false]);
  });

  it('does not hold for two of which nothing is known', () => {
    expect(isSamePaper({}, {})).toBe(false);
  });
});
