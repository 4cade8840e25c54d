import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatSearch, isEmptySearch, parseSearch } from '../../src/search/search-state.ts';

describe('a search in an address', () => {
  it('has words, topics and years', () => {
    expect(parseSearch('?q=+brain%20tumor&topic=pruning&topic=robotics&year=2024')).toEqual({
      query: 'brain tumor',
      facets: { topic: ['pruning', 'robotics'], year: ['2024'], venue: [], code: [] },
    });
    expect(isEmptySearch(parseSearch(''))).toBe(true);
    expect(isEmptySearch(parseSearch('?q=&year='))).toBe(true);
    expect(isEmptySearch(parseSearch('?code=yes'))).toBe(false);
  });

  it('is nothing at all when it asks for nothing', () => {
    expect(formatSearch(parseSearch(''))).toBe('');
  });

  it('reads back as it was written', () => {
    const values = fc.array(fc.string({ minLength: 1 }));
    const facets = fc.record({ topic: values, year: values, venue: values, code: values });
    fc.assert(
      fc.property(fc.string(), facets, (text, facets) => {
        const state = { query: text.trim(), facets };
        expect(parseSearch(formatSearch(state))).toEqual(state);
      }),
    );
  });
});
