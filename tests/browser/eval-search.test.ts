import { expect, it } from 'vitest';
import { defined } from '../../src/model/defined.ts';
import { measureCollection } from '../../scripts/dev/eval-search/measure-collection.ts';

it('a collection is asked in a real browser, beside textbook BM25, and what it fetches is counted', async () => {
  const docs = Array.from({ length: 30 }, (_, index) => ({
    id: `doc/${index}`,
    title: `Text ${index}`,
    text: index === 7 ? 'The lens of the eye.' : `Something else, number ${index}.`,
  }));
  const measured = await measureCollection(
    {
      name: 'Thirty',
      docs,
      queries: [
        { id: 'eye', text: 'the crystalline lens in the eyes of vertebrates' },
        { id: 'none', text: 'xyzzy plugh' },
      ],
      qrels: { eye: { 'doc/7': 1 } },
    },
    [],
  );
  expect(measured.map(({ engine, ndcg, withoutAnswer }) => ({ engine, ndcg, withoutAnswer }))).toEqual([
    { engine: 'textbook BM25', ndcg: 1, withoutAnswer: 1 },
    { engine: 'ours', ndcg: 1, withoutAnswer: 1 },
  ]);
  const { run, own } = defined(measured[1]);
  expect(run['eye']?.[0]).toBe('doc/7');
  expect(run['none']).toEqual([]);
  const { milliseconds, coldBytes } = defined(own);
  expect(milliseconds.median).toBeGreaterThan(0);
  expect(coldBytes.threeWords).toBeGreaterThan(5_000);
  expect(coldBytes.question).toBeGreaterThan(5_000);
  expect(coldBytes.most).toBeLessThan(40_000);
});
