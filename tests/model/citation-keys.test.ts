import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { citationKey, citationKeys, freeKey, type KeyFacts } from '../../src/model/citation-keys.ts';
import { CITATION_KEY } from '../../src/model/forms.ts';
import { listPapers } from '../formats/list-papers.ts';

const nets = (id: string, rest: Partial<KeyFacts> = {}): KeyFacts => ({
  id,
  authors: ['Ada Lovelace'],
  published: '2023-05',
  added: '2026-01-02',
  ...rest,
});

describe('a citation key', () => {
  it.each<[string, Partial<KeyFacts>, string]>([
    ['of author, year and word', {}, 'lovelace2023nets'],
    ['of a name with a particle', { authors: ['Jan van der Berg'] }, 'vanderberg2023nets'],
    ['of a name with an apostrophe', { authors: ["Gabriele D'Annunzio"] }, 'dannunzio2023nets'],
    ['of a name with accents', { authors: ['Łukasz Żółć'] }, 'zolc2023nets'],
    ['of a group', { authors: ['The ATLAS Collaboration'] }, 'theatlascollaboration2023nets'],
    ['of a name without a Latin letter', { authors: ['张伟'] }, 'anonymous2023nets'],
    ['of nobody', { authors: undefined }, 'anonymous2023nets'],
    ['of no year', { published: undefined }, 'lovelacenets'],
    ['that is recorded', { key: 'Lovelace:1843' }, 'Lovelace:1843'],
    ['of an entry that was called otherwise', { aliases: ['graphs-of-old', 'old'] }, 'lovelace2023graphs'],
  ])('%s', (_, rest, key) => {
    expect(citationKey(nets('nets-of-all', rest))).toBe(key);
  });

  it('is the same whatever else is in the list', () => {
    const list = [nets('nets-m'), nets('graphs', { key: 'lovelace2023netsb' }), nets('trees')];
    const before = citationKeys(list);
    const newcomers = [
      nets('nets-a', { key: 'lovelace2023netsc' }),
      nets('nets-b', { key: 'lovelace2023netsd', added: '2025-01-01' }),
    ];
    const after = citationKeys([...newcomers, ...list]);
    expect([...before].map(([id]) => after.get(id))).toEqual([...before.values()]);
    expect(citationKeys(list.slice(1)).get('graphs')).toBe('lovelace2023netsb');
  });

  it('is that of no other, in a list that the rule has against too, and BibTeX can take it', () => {
    const words = fc.constantFrom('a', 'b', 'net', 'netb', 'netc', 'x-y', 'x-z');
    const author = fc.constantFrom('Ada Smith', '张伟', 'محمد الخوارزمي', "O'Brien", 'Đặng Thị Ánh', '{}@,');
    const key = fc.option(fc.constantFrom('smith2020netb', 'SMITH2020net', '{}@,'), { nil: undefined });
    const facts = fc.record({ id: words, authors: fc.tuple(author), published: fc.constant('2020'), key });
    const lists = fc
      .array(facts, { maxLength: 40 })
      .map((list) => list.map((each, n) => ({ ...each, id: `${each.id}-${n}` })));
    fc.assert(
      fc.property(lists, (list) => {
        const keys = [...citationKeys(list).values()];
        expect(new Set(keys.map((each) => each.toLowerCase())).size).toBe(list.length);
        for (const each of keys) expect(each).toMatch(CITATION_KEY);
      }),
    );
  });

  it('of each paper of the frozen list follows from the paper alone', () => {
    const keys = citationKeys(listPapers);
    expect(listPapers.map((paper) => keys.get(paper.id))).toEqual(listPapers.map(citationKey));
  });
});

it('more twins than letters have keys', () => {
  const taken = new Set<string>();
  for (let count = 0; count < 60; count++) taken.add(freeKey('a', (key) => taken.has(key)));
  expect([...taken].slice(0, 3)).toEqual(['a', 'ab', 'ac']);
  expect([...taken].slice(24, 28)).toEqual(['ay', 'az', 'abb', 'abc']);
});
