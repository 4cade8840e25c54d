import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatSearch, parseSearch } from '../../src/search/search-state.ts';

describe('a search in an address', () => {
  it('has words, topics and years', () => {
    expect(parseSearch('?q=+brain%20tumor&topic=pruning&topic=robotics&year=2024')).toEqual({
      query: 'brain tumor',
      topics: ['pruning', 'robotics'],
      years: ['2024'],
    });
    expect(parseSearch('')).toEqual({ query: '', topics: [], years: [] });
  });

  it('is nothing at all when it asks for nothing', () => {
    expect(formatSearch({ query: '', topics: [], years: [] })).toBe('');
  });

  it('reads back as it was written', () => {
    const query = fc.string().map((text) => text.trim());
    fc.assert(
      fc.property(query, fc.array(fc.string()), fc.array(fc.string()), (query, topics, years) => {
        expect(parseSearch(formatSearch({ query, topics, years }))).toEqual({ query, topics, years });
      }),
    );
  });
});
