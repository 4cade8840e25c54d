import { beforeAll, describe, expect, it } from 'vitest';
import { parseSearch } from '../../../src/search/engine/search-state.ts';
import { searchPapers, type TestedSearch } from '../engine-over.ts';

let search: TestedSearch;
beforeAll(async () => {
  search = await searchPapers(
    [
      {
        title: 'On pruning',
        abstract: 'A short text.',
        authors: ['Nasim Rahaman'],
        venue: 'ICLR 2024',
        published: '2023',
        arxiv: '2311.00136',
      },
      { title: 'Another', abstract: 'Of \\<b> bold \\</b> & "quoted" names.', authors: ['Ann Nas'] },
    ],
    [['pruning', 'compression']],
  );
});

async function hitsFor(query: string) {
  const { docIds, hit } = await search.engine.search({ ...parseSearch(''), query });
  return Promise.all(docIds.map(hit));
}
const text = (parts: { text: string; found: boolean }[]): string =>
  parts.map(({ text, found }) => (found ? `[${text}]` : text)).join('');

it('a result has the words marked in title, authors and passage, and the facts of the paper', async () => {
  const [first] = await hitsFor('short pruning by Rahaman');
  expect(
    first && {
      ...first,
      title: text(first.title),
      authors: text(first.authors),
      passage: text(first.passage),
    },
  ).toEqual({
    url: '/papers/paper-0/',
    lang: undefined,
    dir: 'auto',
    title: 'On [pruning]',
    authors: 'Nasim [Rahaman]',
    publication: 'ICLR 2024 (preprint 2023)',
    topics: [],
    passage: 'A [short] text.',
    foundWords: ['pruning', 'short', 'Rahaman'],
    explanations: ['“Rahaman” is the name of an author'],
  });
});

it.each([
  ['nas', [['“nas” is the name of an author'], ['“nas” begins the name of an author']]],
  ['rahaman, nasim', [['“rahaman” and “nasim” are the name of an author']]],
  ['compression', [['Found through pruning = compression']]],
  ['pruning', [[]]],
])('a result for %s says why it is there where title and passage do not', async (query, explanations) => {
  expect((await hitsFor(query)).map((hit) => hit.explanations)).toEqual(explanations);
});

it('text that looks like markup stays text', async () => {
  const [first] = await hitsFor('bold');
  expect(first && text(first.passage)).toBe('Of <b> [bold] </b> & "quoted" names.');
});

it('a paper of which nothing but facts is known is found like the others, and has no passage', async () => {
  const { engine, find } = await searchPapers([
    { title: 'Abstracts come first', abstract: 'With a text.' },
    { title: 'Middle of the list', abstract: '', authors: ['Ada Lovelace'] },
    { title: 'No words: 你好', abstract: '…' },
    { title: 'Zebras come last', abstract: 'With another text.' },
  ]);
  expect(await find('author:lovelace')).toEqual(['paper-1']);
  expect(await find('你好')).toEqual(['paper-2']);
  expect(await find('zebras')).toEqual(['paper-3']);
  const { docIds, hit } = await engine.search({ ...parseSearch(''), query: 'middle' });
  const [found] = await Promise.all(docIds.map(hit));
  expect(found && text(found.title)).toBe('[Middle] of the list');
  expect(found?.passage).toEqual([]);
});

describe('what was found', () => {
  let found: TestedSearch;
  beforeAll(async () => {
    found = await searchPapers([
      {
        title: 'Tumour images',
        abstract:
          'Of *self*-supervised tumor-specific imaging, by (magnetic resonance) images; resonance of a U Net, and of a UNet. Magnetic imaging.',
      },
    ]);
  });
  const wordsFor = async (query: string) => {
    const { hit } = await found.engine.search({ ...parseSearch(''), query });
    return (await hit(0)).foundWords;
  };

  it.each([
    ['tumours ', ['Tumour', 'tumor-specific']],
    ['imag', ['images', 'imaging']],
    ['tumor imag', ['Tumour', 'images', 'tumor-specific', 'imaging']],
    ['"magnetic resonance"', ['magnetic resonance']],
    ['"resonance imaging"', ['resonance images']],
    ['u-net ', ['U Net', 'UNet']],
    ['supervised ', ['self-supervised']],
    ['tumuor ', ['Tumour', 'tumor-specific']],
    ['has:code', []],
  ])(
    'for %s is what stands there, in all inflections and spellings, phrases as one',
    async (query, words) => {
      expect((await wordsFor(query)).toSorted()).toEqual(words.toSorted());
    },
  );

  it('is marked as one, a phrase from its first word to its last', async () => {
    const { hit } = await found.engine.search({ ...parseSearch(''), query: '"magnetic resonance"' });
    const { passage } = await hit(0);
    expect(text(passage)).toContain('by ([magnetic resonance]) images; resonance of');
  });
});
