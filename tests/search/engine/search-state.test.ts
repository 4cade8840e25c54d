import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatSearch, isEmptySearch, parseSearch, SORTS } from '../../../src/search/engine/search-state.ts';

describe('a search in an address', () => {
  it('has words, facets, an order and a spelling', () => {
    expect(parseSearch('?q=+brain%20tumor&topic=pruning&topic=robotics&year=2024&topic=pruning')).toEqual({
      query: 'brain tumor',
      facets: { topic: ['pruning', 'robotics'], year: ['2024'], venue: [], author: [], code: [] },
      sort: 'relevance',
      verbatim: false,
    });
    expect(parseSearch('?sort=newest&spelling=as-typed')).toMatchObject({ sort: 'newest', verbatim: true });
    expect(parseSearch('?sort=upwards&spelling=mine')).toMatchObject({ sort: 'relevance', verbatim: false });
    expect(isEmptySearch(parseSearch(''))).toBe(true);
    expect(isEmptySearch(parseSearch('?q=&year='))).toBe(true);
    expect(isEmptySearch(parseSearch('?code=yes'))).toBe(false);
  });

  it('is nothing at all when it asks for nothing', () => {
    expect(formatSearch(parseSearch(''))).toBe('');
  });

  it('reads back as it was written', () => {
    const values = fc.uniqueArray(fc.string({ minLength: 1 }));
    const facets = fc.record({ topic: values, year: values, venue: values, author: values, code: values });
    fc.assert(
      fc.property(
        fc.string(),
        facets,
        fc.constantFrom(...SORTS),
        fc.boolean(),
        (text, facets, sort, verbatim) => {
          const state = { query: text.trim(), facets, sort, verbatim };
          expect(parseSearch(formatSearch(state))).toEqual(state);
        },
      ),
    );
  });
});
