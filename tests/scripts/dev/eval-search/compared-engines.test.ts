import { expect, it } from 'vitest';
import { defined } from '../../../../src/model/defined.ts';
import { ENGINES } from '../../../../scripts/dev/eval-search/compared-engines.ts';

const collection = {
  name: 'Three',
  docs: [
    { id: 'doc/one', title: 'Lens', text: 'The lens of the eye: what it is made of.' },
    { id: 'doc/two', title: 'Ears', text: 'How ears hear.' },
    { id: 'doc/three', title: 'Noses', text: 'How noses smell.' },
  ],
  queries: [
    { id: 'lens', text: 'lens' },
    { id: 'prose', text: 'hear: -not "operators' },
  ],
  qrels: {},
};

it.each(Object.keys(ENGINES))('%s answers, and what a reader fetches is counted', async (name) => {
  const { run, bytes } = await defined(ENGINES[name])(collection);
  expect(run['lens']?.[0]).toBe('doc/one');
  expect(Object.keys(run)).toEqual(['lens', 'prose']);
  expect(bytes).toBeGreaterThan(5_000);
  expect(bytes).toBeLessThan(200_000);
});
