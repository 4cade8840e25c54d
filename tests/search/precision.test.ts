import { beforeAll, describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/library/read-library.ts';
import { tokensOf } from '../../src/search/engine/tokens.ts';
import { englishStem } from '../../src/search/pagefind/english-stem.ts';
import { defined } from '../../src/model/defined.ts';
import { isFunctionWord } from '../../src/model/function-words.ts';
import { LIST } from '../list.ts';
import { idOf, searchLibrary, type TestedSearch } from './engine-over.ts';

let search: TestedSearch;
beforeAll(async () => {
  search = await searchLibrary(readLibrary(LIST));
});

describe('a query of two words', () => {
  it('gives the papers with both before all others, wherever both stand in few papers', async () => {
    const texts = search.data.records.map((record) => ({
      id: idOf(record),
      words: new Set(
        tokensOf(`${defined(record.meta.title)} ${record.content}`).flatMap(({ whole, parts }) =>
          [whole, ...parts].map(englishStem),
        ),
      ),
    }));
    let asked = 0;
    for (const [index, { words }] of texts.entries()) {
      const own = [...words].filter((word) => /^[a-z]{5,}$/.test(word) && !isFunctionWord(word)).sort();
      for (let at = index % 7; at + 11 < own.length; at += 23) {
        const pair = [defined(own[at]), defined(own[at + 11])];
        const both = texts.filter(({ words }) => pair.every((word) => words.has(word))).map(({ id }) => id);
        // Stems are asked for here, and a stem can have a stem of its own.
        if (both.length > 5 || pair.some((word) => englishStem(word) !== word)) continue;
        asked++;
        const found = await search.find(pair.join(' '));
        expect(found.slice(0, both.length).sort(), pair.join(' ')).toEqual(both.sort());
      }
    }
    expect(asked).toBeGreaterThan(100);
  });

  it('never mixes a synonym or an author into the papers that hold the words themselves', async () => {
    expect((await search.find('artificial pruning')).length).toBeGreaterThan(3);
    const { docIds } = await search.engine.search({
      query: 'compression accuracy',
      facets: { topic: [], year: [], venue: [], author: [], code: [] },
      sort: 'relevance',
      verbatim: false,
    });
    const holds = docIds.map((docId) => {
      const { content } = defined(search.data.records[docId]);
      return /compress/i.test(content) && /accura/i.test(content);
    });
    expect(holds.indexOf(false)).toBe(holds.lastIndexOf(true) + 1);
  });
});
