import { describe, expect, it } from 'vitest';
import { shortenMarkedNames } from '../../../src/search/interface/shorten-names.ts';

const plain = (text: string) => ({ text, found: false });
const found = (text: string) => ({ text, found: true });

describe('a list of names', () => {
  it('stays as it is when it is short enough', () => {
    const names = [plain('Amir '), found('Gholami'), plain(', Sehoon Kim')];
    expect(shortenMarkedNames(names, 2)).toEqual(names);
    expect(shortenMarkedNames([], 2)).toEqual([]);
  });

  it('is cut after some names, and says how many are left out', () => {
    expect(shortenMarkedNames([plain('A, B, C, D, E')], 2)).toEqual([plain('A, B'), plain(' and 3 more')]);
    expect(shortenMarkedNames([plain('Amir '), found('Gholami'), plain(', B, C, D')], 2)).toEqual([
      plain('Amir '),
      found('Gholami'),
      plain(', B'),
      plain(' and 2 more'),
    ]);
  });

  it('is shown whole when one that was found would be left out', () => {
    const names = [plain('A, B, C, Kurt '), found('Keutzer'), plain(', E')];
    expect(shortenMarkedNames(names, 2)).toEqual(names);
  });
});
