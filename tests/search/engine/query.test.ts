import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/search/engine/query.ts';
import { searchPapers } from '../engine-over.ts';

const wordsOf = (text: string): string[] => parseQuery(text).words.map(({ whole }) => whole);

describe('a query', () => {
  it('is ranked by its content words, each once, and by function words where it has no others', () => {
    expect(wordsOf('Which parts of the brain see the parts of faces?')).toEqual([
      'parts',
      'brain',
      'see',
      'faces',
    ]);
    expect(wordsOf('what is it')).toEqual(['what', 'is', 'it']);
  });

  it('knows phrases, what is excluded, and operators', () => {
    expect(
      parseQuery(
        '"brain age" -lottery -"neural field" author:kutz author:"Ann Müller" topic:pruning year:2020..2024 has:code mri',
      ),
    ).toMatchObject({
      phrases: ['brain age'],
      excluded: ['lottery', 'neural field'],
      authors: ['kutz', 'Ann Müller'],
      topics: ['pruning'],
      years: [[2020, 2024]],
      has: ['code'],
      words: [{ whole: 'mri' }],
    });
    expect(parseQuery('“brain age”').phrases).toEqual(['brain age']);
  });

  it.each([
    ['year:2020', [[2020, 2020]]],
    ['year:2020..', [[2020, 9999]]],
    ['year:..2020', [[0, 2020]]],
    ['YEAR:2019-2021', [[2019, 2021]]],
    ['year:soon', []],
    ['year:', []],
  ])('%s means the years %j', (text, years) => {
    expect(parseQuery(text).years).toEqual(years);
  });

  it('takes what looks like an operator and is none as words', () => {
    expect(wordsOf('note:this author: "" - -- year:soon C++ https://example.org/x')).toEqual([
      'notethis',
      'author',
      'yearsoon',
      'c',
      'httpsexampleorgx',
    ]);
  });

  it('is open at its end while a word is being typed', () => {
    const isOpen = (text: string): boolean[] => parseQuery(text).words.map(({ isOpen }) => isOpen);
    expect(isOpen('brain tum')).toEqual([false, true]);
    expect(isOpen('brain tum ')).toEqual([false, false]);
  });
});

describe('operators', async () => {
  const { find } = await searchPapers([
    {
      title: 'Brain age',
      abstract: 'Old brains.',
      authors: ['Ann Müller'],
      published: '2020-05',
      links: { code: 'https://example.org' },
    },
    {
      title: 'Age of the brain',
      abstract: 'Young brains.',
      authors: ['Müller Ann', 'J. Kutz'],
      published: '2022',
    },
    { title: 'Pruning', abstract: 'Ages of brain networks. By J. Kutz.', authors: ['Bo Li'] },
  ]);

  it.each([
    ['"brain age"', ['paper-0']],
    ['brain -young', ['paper-2', 'paper-0']],
    ['brain -"old brains"', ['paper-2', 'paper-1']],
    ['author:kutz', ['paper-1']],
    ['author:"ann müller"', ['paper-0']],
    ['author:muller', ['paper-0', 'paper-1']],
    ['year:2020', ['paper-0']],
    ['year:2021.. brain', ['paper-1']],
    ['has:code', ['paper-0']],
    ['has:code author:kutz', []],
    ['brain year:1900', []],
  ])('%s gives %j', async (query, ids) => {
    expect((await find(query)).sort()).toEqual(ids.sort());
  });
});

it('a phrase is found across a sign that stands alone', async () => {
  const { find } = await searchPapers([
    { title: 'One', abstract: 'Of cats & dogs.', authors: ['R & D Team'] },
    { title: 'Two', abstract: 'Of cats and dogs.', authors: ['R Team'] },
  ]);
  expect(await find('"cats & dogs"')).toContain('paper-0');
  expect(await find('"cats dogs"')).toEqual([]);
  expect(await find('author:"R & D Team"')).toEqual(['paper-0']);
});
