import { expect, it } from 'vitest';
import { ablationTable, collectionTable, meanTable } from '../../../../scripts/dev/eval-search/tables.ts';

const rows = [
  { engine: 'textbook BM25', ndcg: 0.5, withoutAnswer: 1, bytes: undefined, run: {} },
  {
    engine: 'ours',
    ndcg: 0.75,
    withoutAnswer: 0,
    bytes: 200_000,
    own: {
      milliseconds: { median: 1.23, p95: 4.56 },
      coldBytes: { threeWords: 100_000, question: 200_000, most: 300_000 },
    },
    run: {},
  },
];

it('what was measured on a collection is a line for each engine', () => {
  const doc = { id: 'a', title: '', text: 'a' };
  const collection = { name: 'One', docs: [doc], queries: [{ id: 'q', text: 'a' }], qrels: {} };
  expect(collectionTable(collection, rows)).toMatchInlineSnapshot(`
    "One: 1 texts, 1 questions
                                nDCG@10 without answer          bytes
    textbook BM25                0.5000              1
    ours                         0.7500              0         200000
    ours, warm: 1.2 ms median, 4.6 ms 95th percentile
    ours, cold: 100000 bytes for three words, 200000 for a question, 300000 at most
    "
  `);
});

it('the means of several collections leave out one without judgements', () => {
  expect(meanTable([rows, rows.map((row) => ({ ...row, ndcg: undefined }))])).toMatchInlineSnapshot(`
    "nDCG@10 of each collection, and the mean
    textbook BM25                0.5000  no judgements         0.5000
    ours                         0.7500  no judgements         0.7500"
  `);
});

it('an ablation is a line for each change', () => {
  const ablations = [
    { name: 'as it is', ndcg: [0.5, 0.7] },
    { name: 'title 0', ndcg: [0.4, undefined] },
  ];
  expect(ablationTable(['One', 'Another collection'], ablations)).toMatchInlineSnapshot(`
    "nDCG@10                         One   Another coll           mean
    as it is                     0.5000         0.7000         0.6000
    title 0                      0.4000  no judgements         0.4000"
  `);
});
