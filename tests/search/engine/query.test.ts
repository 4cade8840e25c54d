import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/search/engine/query.ts';
import { parseSearch } from '../../../src/search/engine/search-state.ts';
import { searchPapers } from '../engine-over.ts';

const restrictionsOf = (text: string): string[] => parseQuery(text).restrictions.map((each) => each.text);
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

  it('knows phrases, operators, and what is excluded', () => {
    const { words, phrases, restrictions, notUnderstood } = parseQuery(
      '"brain age" -lottery NOT "neural field" author:"Ann Müller" -topic:pruning venue:ICLR title: maps has:code mri',
    );
    expect(words.map(({ whole }) => whole)).toEqual(['mri']);
    expect(phrases).toEqual(['brain age']);
    expect(notUnderstood).toEqual([]);
    expect(restrictions).toEqual([
      { kind: 'words', field: 'any', value: 'brain age', text: '"brain age"', isExcluded: false },
      { kind: 'words', field: 'any', value: 'lottery', text: '-lottery', isExcluded: true },
      { kind: 'words', field: 'any', value: 'neural field', text: 'NOT "neural field"', isExcluded: true },
      { kind: 'name', field: 'author', value: 'Ann Müller', text: 'author:"Ann Müller"', isExcluded: false },
      { kind: 'name', field: 'topic', value: 'pruning', text: '-topic:pruning', isExcluded: true },
      { kind: 'name', field: 'venue', value: 'ICLR', text: 'venue:ICLR', isExcluded: false },
      { kind: 'words', field: 'title', value: 'maps', text: 'title:maps', isExcluded: false },
      { kind: 'code', text: 'has:code', isExcluded: false },
    ]);
    expect(parseQuery('“brain age”').phrases).toEqual(['brain age']);
  });

  it.each([
    ['year:2020', 2020, 2020],
    ['year:2020..', 2020, 9999],
    ['year:..2020', 0, 2020],
    ['YEAR:2019-2021', 2019, 2021],
    ['year: 2020', 2020, 2020],
    ['year:>2022', 2023, 9999],
    ['year:>=2022', 2022, 9999],
    ['year:<2020', 0, 2019],
    ['year:<=2020', 0, 2020],
    ['after:2022', 2023, 9999],
    ['before:2020', 0, 2019],
  ])('%s means the years from %i to %i', (text, from, to) => {
    expect(parseQuery(text).restrictions).toMatchObject([{ kind: 'years', from, to }]);
  });

  it.each([
    ['after:2023-06', 20230700, Infinity],
    ['after:2023-06-15', 20230616, Infinity],
    ['before:2023-06', 1, 20230599],
    ['before:2023-06-15', 1, 20230614],
  ])('%s means the days from %i to %i', (text, from, to) => {
    expect(parseQuery(text).restrictions).toMatchObject([{ kind: 'dates', from, to }]);
  });

  it.each(['year:soon', 'year:20202021', 'has:wings', 'lang:en', 'after:may'])(
    '%s is no operator, and it says so',
    (text) => {
      const { restrictions, notUnderstood } = parseQuery(`brain ${text}`);
      expect([restrictions, notUnderstood]).toEqual([[], [text]]);
    },
  );

  it('takes what looks like an operator and is none as words', () => {
    const { notUnderstood } = parseQuery('CLIP:Learning https://example.org/x year: author: ""');
    expect(notUnderstood).toEqual([]);
    expect(wordsOf('note:this author: "" - -- year:soon C++ https://example.org/x')).toEqual([
      'notethis',
      'author',
      'yearsoon',
      'c',
    ]);
  });

  it('that is prose has no operators but what it excludes, and its quotes only rank', () => {
    const { phrases, restrictions, notUnderstood, isProse } = parseQuery(
      'How do word:nets with "sparse codes" respond to -70 mV pulses in the visual cortex -survey',
    );
    expect({ phrases, isProse, notUnderstood }).toEqual({
      phrases: ['sparse codes'],
      isProse: true,
      notUnderstood: [],
    });
    expect(restrictions.map(({ text }) => text)).toEqual(['-survey']);
  });

  it('that is a sentence in capitals has no NOT', () => {
    expect(restrictionsOf('DO NOT GO GENTLE INTO THAT NIGHT')).toEqual([]);
    expect(restrictionsOf('ICLR NOT CVPR')).toEqual(['NOT CVPR']);
    expect(restrictionsOf('2021 NOT 김민수')).toEqual(['NOT 김민수']);
  });

  it('is open at its end while a word is being typed', () => {
    const isOpen = (text: string): boolean[] => parseQuery(text).words.map(({ isOpen }) => isOpen);
    expect(isOpen('brain tum')).toEqual([false, true]);
    expect(isOpen('brain tum ')).toEqual([false, false]);
    expect(isOpen('brain tum?')).toEqual([false, false]);
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
    ['author:"ann müller"', ['paper-0', 'paper-1']],
    ['author:muller', ['paper-0', 'paper-1']],
    ['year:2020', ['paper-0']],
    ['year:2021.. brain', ['paper-1']],
    ['has:code', ['paper-0']],
    ['has:code author:kutz', []],
    ['brain year:1900', []],
    ['-author:kutz', ['paper-0', 'paper-2']],
    ['-has:code brain', ['paper-1', 'paper-2']],
    ['NOT year:2020', ['paper-1', 'paper-2']],
    ['title:pruning', ['paper-2']],
    ['title:ages NOT old', ['paper-1']],
    ['year:>2020', ['paper-1']],
    ['after:2020-05', ['paper-1']],
    ['after:2020-04', ['paper-0', 'paper-1']],
    ['before:2020-05', []],
    ['before:2022', ['paper-0']],
    // Of paper-1 the month is not known.
    ['after:2022-01', []],
    ['before:2022-12', ['paper-0']],
  ])('%s gives %j', async (query, ids) => {
    expect((await find(query)).sort()).toEqual(ids.sort());
  });
});

it('a phrase is found across a sign that stands alone', async () => {
  const { find, engine } = await searchPapers([
    { title: 'One', abstract: 'Of cats & dogs.', authors: ['R & D Team'] },
    { title: 'Two', abstract: 'Of cats and dogs.', authors: ['R Team'] },
  ]);
  expect(await find('"cats & dogs"')).toContain('paper-0');
  const { relaxed } = await engine.search({ ...parseSearch(''), query: '"cats dogs"' });
  expect(relaxed).toEqual(['"cats dogs"']);
  expect(await find('author:"R & D Team"')).toEqual(['paper-0']);
});
