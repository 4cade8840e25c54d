import { describe, expect, it } from 'vitest';
import { shortenMarkedNames } from '../../../src/search/interface/shorten-names.ts';

const plain = (text: string) => ({ text, found: false });
const found = (text: string) => ({ text, found: true });

const WHOLE = { rest: [], more: '' };

describe('a list of names', () => {
  it('stays as it is when it is short enough', () => {
    const names = [plain('Amir '), found('Gholami'), plain(', Sehoon Kim')];
    expect(shortenMarkedNames(names, 2)).toEqual({ shown: names, ...WHOLE });
    expect(shortenMarkedNames([], 2)).toEqual({ shown: [], ...WHOLE });
  });

  it('is cut after some names, and says how many are left out', () => {
    expect(shortenMarkedNames([plain('A, B, C, D, E')], 2)).toEqual({
      shown: [plain('A, B')],
      rest: [plain('C, D, E')],
      more: ' and 3 more',
    });
    expect(shortenMarkedNames([plain('Amir '), found('Gholami'), plain(', B, C, D')], 2)).toEqual({
      shown: [plain('Amir '), found('Gholami'), plain(', B')],
      rest: [plain('C, D')],
      more: ' and 2 more',
    });
  });

  it('is shown whole when one that was found would be left out', () => {
    const names = [plain('A, B, C, Kurt '), found('Keutzer'), plain(', E')];
    expect(shortenMarkedNames(names, 2)).toEqual({ shown: names, ...WHOLE });
  });
});
