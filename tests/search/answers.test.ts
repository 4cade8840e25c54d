import { describe, expect, it } from 'vitest';
import { parseSearch, type Sort } from '../../src/search/engine/search-state.ts';
import { searchPapers } from './engine-over.ts';

describe('a paper answers', async () => {
  const { engine } = await searchPapers([
    {
      title: 'Alpha waves',
      abstract: 'Waves of the cortex in sleep.',
      venue: 'Sleep 2001',
      published: '2001',
    },
    { title: 'Beta waves', abstract: 'Waves while awake.', published: '2020' },
    { title: 'Cortex', abstract: 'The cortex, at length. The cortex of mice.', published: '2022' },
    { title: 'Dreams', abstract: 'Nothing of the others.', authors: ['Ada Cortex'], published: '2023' },
  ]);
  const ask = async (query: string, sort: Sort = 'relevance') => {
    const results = await engine.search({ ...parseSearch(''), query, sort });
    const { docIds, answering, isComplete, missing } = results;
    const venues = await results.counts('year');
    const counted = venues.reduce((sum, { count }) => sum + count, 0);
    return { docIds, answering, isComplete, missing, counted };
  };

  it('if it holds all words, and only such are counted or put in another order', async () => {
    const { docIds, ...rest } = await ask('cortex waves');
    expect(docIds[0]).toBe(0);
    expect(docIds.toSorted()).toEqual([0, 1, 2, 3]);
    expect(rest).toEqual({
      answering: 1,
      isComplete: true,
      missing: [],
      counted: 1,
    });
    for (const sort of ['newest', 'title'] as const)
      expect(await ask('cortex waves', sort)).toMatchObject({ docIds: [0], answering: 1, counted: 1 });
    expect(await ask('cortex', 'newest')).toMatchObject({ docIds: [3, 2, 0], answering: 3, counted: 3 });
  });

  it('in its text rather than in what else is known of it', async () => {
    expect((await ask('cortex')).docIds.at(-1)).toBe(3);
  });

  it('if it comes nearest where none holds all, which is said', async () => {
    const { answering, isComplete, counted, docIds } = await ask('dreams awake nothing');
    expect({ answering, isComplete, counted }).toEqual({ answering: 1, isComplete: false, counted: 1 });
    expect(docIds).toEqual([3, 1]);
  });

  it('whatever words are in no paper: these are named', async () => {
    expect(await ask('cortex NeRF int8 cs.NE')).toMatchObject({
      answering: 3,
      isComplete: true,
      missing: ['NeRF', 'int8', 'cs.NE'],
    });
  });

  it.each(['NeRF', 'AutoML', 'int8', 'cs.NE', 'E-xy', '?', '🧠', '-', '""', 'the-xyq'])(
    'never to %s, by fragments or otherwise',
    async (query) => {
      expect(await ask(query)).toMatchObject({ docIds: [], answering: 0, counted: 0 });
    },
  );

  it('to a compound that no paper has by its words, if these are no fragments', async () => {
    expect(await ask('cortex-sleep')).toMatchObject({ answering: 1, isComplete: true, missing: [] });
    expect(await ask('cortex-qwertzu')).toMatchObject({ answering: 3, missing: ['qwertzu'] });
  });

  it('never to what it is excluded by, wherever the word is seen', async () => {
    expect((await ask('cortex -ada')).docIds).not.toContain(3);
    expect((await ask('waves -2001')).docIds).not.toContain(0);
    expect((await ask('-cortex')).docIds).toEqual([1]);
    expect((await ask('waves NOT sleep')).docIds).toEqual([1]);
  });

  it('is not corrected to what none of the papers has that may be shown', async () => {
    const { corrections } = await engine.search({ ...parseSearch(''), query: 'dreems year:2020' });
    expect(corrections).toEqual([]);
    const { corrections: found } = await engine.search({ ...parseSearch(''), query: 'dreems year:2023' });
    expect(found).toEqual([{ typed: 'dreems', used: 'dreams' }]);
  });

  it('with all the rest where what prose demands would leave none', async () => {
    const query =
      'what the waves of the sleeping cortex do while "mice are awake" and other waves rest year:1990';
    const results = await engine.search({ ...parseSearch(''), query });
    expect(results.docIds[0]).toBe(0);
    expect(results.relaxed).toEqual(['year:1990']);
  });
});

it('an empty list is searched, and nothing found', async () => {
  const { engine } = await searchPapers([]);
  for (const query of ['cortex', 'cortex waves', 'author:ada', '', '"two words" -one', '2306.11536']) {
    const { docIds, answering, counts } = await engine.search({ ...parseSearch(''), query });
    expect([docIds, answering, await counts('topic')], query).toEqual([[], 0, []]);
  }
});
