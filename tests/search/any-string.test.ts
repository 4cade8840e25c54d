import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { isFunctionWord } from '../../src/model/function-words.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { FACETS, parseSearch } from '../../src/search/engine/search-state.ts';
import { LIST } from '../list.ts';
import { idOf, searchLibrary, type TestedSearch } from './engine-over.ts';

let search: TestedSearch;
beforeAll(async () => {
  search = await searchLibrary(readLibrary(LIST));
});

const fragments = fc.constantFrom(
  ...['"', '-', 'author:', 'topic:', 'year:', '..', 'has:code', '2020', ' ', 'brain', '*', '(', '__proto__'],
  ...[' NOT ', 'OR', 'venue:', 'title:', 'category:', 'after:', 'before:', '>', '<=', ' -topic:', 'cs.NE'],
  ...[
    '-author:"',
    'lang:en',
    'year:>9999',
    'before:2020-13-99',
    'has:',
    '://',
    '“',
    'NeurIPS',
    '@',
    '..2020',
  ],
  ...[
    'constructor',
    'α',
    '\u0000',
    '\ud800',
    '\u202e',
    'İ',
    'ﬁ',
    '10.',
    'arXiv:',
    'https://',
    '日本語',
    'neruon',
    '-"',
  ],
);
const anything = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.array(fragments, { maxLength: 12 }).map((parts) => parts.join('')),
);

it('any string is answered, every result can be shown, and every facet counted', async () => {
  await fc.assert(
    fc.asyncProperty(anything, fc.boolean(), async (query, verbatim) => {
      const results = await search.engine.search({ ...parseSearch(''), query, verbatim });
      expect(new Set(results.docIds).size).toBe(results.docIds.length);
      for (const docId of [...results.docIds.slice(0, 2), ...results.nearest]) {
        const { title, passage } = await results.hit(docId);
        expect(title.map(({ text }) => text).join('')).toBe(search.data.records[docId]?.meta.title);
        expect(passage.length).toBeGreaterThan(0);
      }
      for (const facet of FACETS)
        for (const { count } of await results.counts(facet))
          expect(count).toBeLessThanOrEqual(results.docIds.length);
    }),
    { numRuns: 400 },
  );
});

it('never leaves a reader with nothing while a word of the list is among the words', async () => {
  const words = search.data.vocabulary
    .filter((word) => word.length > 3 && !isFunctionWord(word))
    .slice(0, 3000);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...words),
      fc.array(fc.string({ unit: fc.constantFrom(...'qxzjvw'), minLength: 9, maxLength: 14 }), {
        maxLength: 4,
      }),
      async (word, noise) => {
        expect(await search.find([...noise, word].join(' '))).not.toEqual([]);
        expect(await search.find([word, ...noise].join(' '))).not.toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});

it('a pasted abstract finds its paper first', async () => {
  for (const record of search.data.records)
    expect((await search.find(record.content))[0], record.url).toBe(idOf(record));
});
