import { beforeAll, expect, it } from 'vitest';
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
        published: '2024',
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
    year: '2024',
    venue: 'ICLR',
    topics: [],
    passage: 'A [short] text.',
    explanations: ['“Rahaman” is the name of an author'],
  });
});

it.each([
  ['nas', [['“nas” is the name of an author'], ['“nas” begins the name of an author']]],
  ['compression', [['Found through pruning = compression']]],
  ['pruning', [[]]],
])('a result for %s says why it is there where title and passage do not', async (query, explanations) => {
  expect((await hitsFor(query)).map((hit) => hit.explanations)).toEqual(explanations);
});

it('text that looks like markup stays text', async () => {
  const [first] = await hitsFor('bold');
  expect(first && text(first.passage)).toBe('Of <b> [bold] </b> & "quoted" names.');
});
