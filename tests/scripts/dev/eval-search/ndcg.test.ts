import { describe, expect, it } from 'vitest';
import { meanNdcg, ndcg } from '../../../../scripts/dev/eval-search/ndcg.ts';
import { quantile } from '../../../../scripts/dev/eval-search/quantile.ts';

describe('nDCG', () => {
  it('is 1 for the best order, 0 for none of the right texts, and in between what the definition gives', () => {
    const gains = { a: 2, b: 1 };
    expect(ndcg(['a', 'b', 'c'], gains)).toBe(1);
    expect(ndcg(['x', 'y'], gains)).toBe(0);
    expect(ndcg([], gains)).toBe(0);
    // (1 + 3 / log2 3) / (3 + 1 / log2 3)
    expect(ndcg(['b', 'a'], gains)).toBeCloseTo(0.7967, 4);
  });

  it('looks at the first ten results only, and at as many right ones', () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`d${index}`, 1]));
    expect(ndcg(Object.keys(many).slice(0, 10), many)).toBe(1);
    expect(ndcg([...Array.from({ length: 10 }, (_, index) => `x${index}`), 'd0'], many)).toBe(0);
  });

  it('is undefined for a question that nothing answers', () => {
    expect(ndcg(['a'], {})).toBeUndefined();
    expect(ndcg(['a'], { a: 0 })).toBeUndefined();
  });
});

it('the mean is over the questions that some text answers', () => {
  const judgements = { one: { a: 1 }, two: { b: 1 }, three: {} };
  expect(meanNdcg({ one: ['a'], two: ['x'], three: ['a'], four: ['a'] }, judgements)).toBe(0.5);
  expect(meanNdcg({ three: ['a'] }, judgements)).toBeUndefined();
});

it('a quantile is the least value that covers its share', () => {
  expect(quantile([3, 1, 2, 4], 0.5)).toBe(2);
  expect(quantile([3, 1, 2, 4], 0.95)).toBe(4);
  expect(quantile([], 0.5)).toBe(0);
});
