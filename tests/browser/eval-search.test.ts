import { expect, it } from 'vitest';
import { evaluate } from '../../scripts/dev/eval-search/evaluate.ts';

it('a collection is asked in a real browser, and what it fetches is counted', async () => {
  const docs = Array.from({ length: 30 }, (_, index) => ({
    id: `doc/${index}`,
    title: `Text ${index}`,
    text: index === 7 ? 'The lens of the eye.' : `Something else, number ${index}.`,
  }));
  const { run, ndcg, withoutResult, milliseconds, coldBytes } = await evaluate({
    name: 'Thirty',
    docs,
    queries: [
      { id: 'eye', text: 'the crystalline lens in the eyes of vertebrates' },
      { id: 'none', text: 'xyzzy plugh' },
    ],
    qrels: { eye: { 'doc/7': 1 } },
  });
  expect(run['eye']?.[0]).toBe('doc/7');
  expect(run['none']).toEqual([]);
  expect({ ndcg, withoutResult }).toEqual({ ndcg: 1, withoutResult: 1 });
  expect(milliseconds.median).toBeGreaterThan(0);
  expect(coldBytes.median).toBeGreaterThan(5_000);
  expect(coldBytes.most).toBeLessThan(40_000);
});
