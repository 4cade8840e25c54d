import { expect, it, vi } from 'vitest';
import { comparePapers } from '../../src/similarity/compare-papers.ts';
import { manyPapers, paper, shuffled } from './sample-papers.ts';

it('knows the ten nearest of each paper, the nearest first', () => {
  const { nearest } = comparePapers(manyPapers(200));
  expect(nearest.map(({ length }) => length)).toEqual(Array.from({ length: 200 }, () => 10));
  const scores = nearest.map((neighbours) => neighbours.map(({ score }) => score));
  expect(scores).toEqual(scores.map((row) => row.toSorted((a, b) => b - a)));
});

it('compares the same papers once, in whatever order and in whatever module graph', async () => {
  const first = comparePapers(manyPapers(40));
  expect(comparePapers(shuffled(manyPapers(40)))).toBe(first);
  vi.resetModules();
  const again = await import('../../src/similarity/compare-papers.ts');
  expect(again.comparePapers).not.toBe(comparePapers);
  expect(again.comparePapers(manyPapers(40))).toBe(first);
});

it.each([
  ['title', [paper('Axon', 'synapse', ['one'])].map((axon) => ({ ...axon, title: 'Soma' }))],
  ['abstract', [paper('Axon', 'synapses', ['one'])]],
  ['topics', [paper('Axon', 'synapse', ['two'])]],
  ['id', [{ ...paper('Axon', 'synapse', ['one']), id: 'soma' }]],
  ['number of papers', [paper('Axon', 'synapse', ['one']), paper('Soma')]],
])('compares anew where a %s is another', (_, papers) => {
  const before = comparePapers([paper('Axon', 'synapse', ['one'])]);
  const after = comparePapers(papers);
  expect(after).not.toBe(before);
  expect(after.papers).toEqual(papers);
});
