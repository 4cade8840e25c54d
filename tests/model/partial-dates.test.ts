import { describe, expect, it } from 'vitest';
import {
  compareDatesDescending,
  earliestDay,
  formatDate,
  isFullDate,
  isPartialDate,
  yearOf,
} from '../../src/model/partial-dates.ts';

describe('isPartialDate', () => {
  it.each(['2023', '2023-10', '2023-10-31', '2024-02-29', '2000-02-29', '0099-12-31'])(
    'holds for %s',
    (date) => {
      expect(isPartialDate(date)).toBe(true);
    },
  );

  it.each([
    '2023-02-30',
    '2023-02-29',
    '1900-02-29',
    '2023-04-31',
    '2023-13',
    '2023-00',
    '2023-10-00',
    '2023-10-32',
    '0000',
    '23',
    '2023-1',
    '2023-10-3',
    '2023-10-31T00:00',
    '2023/10/31',
    ' 2023',
    '2023\n',
    '',
  ])('does not hold for %j', (date) => {
    expect(isPartialDate(date)).toBe(false);
  });
});

describe('isFullDate', () => {
  it('asks for the day', () => {
    expect(['2023-10-31', '2023-10', '2023', '2023-02-30'].map(isFullDate)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('earliestDay', () => {
  it('fills in the first of what is missing', () => {
    expect(['2023', '2023-10', '2023-10-31'].map(earliestDay)).toEqual([
      '2023-01-01',
      '2023-10-01',
      '2023-10-31',
    ]);
  });
});

describe('yearOf', () => {
  it('is the year, however much is known', () => {
    expect(['2023', '2023-10', '2023-10-31'].map(yearOf)).toEqual([2023, 2023, 2023]);
  });
});

describe('formatDate', () => {
  it.each([
    ['2023', '2023'],
    ['2023-10', 'October 2023'],
    ['2023-01-05', '5 January 2023'],
    ['2023-12-31', '31 December 2023'],
  ])('writes %s as %s', (date, prose) => {
    expect(formatDate(date)).toBe(prose);
  });
});

describe('compareDatesDescending', () => {
  it('puts the newest first, a part before its earliest day, and undated last', () => {
    const dates = [undefined, '2022', '2023-10-31', '2023', '2024-01', undefined, '2023-10'];
    expect(dates.map((date) => ({ date })).sort((a, b) => compareDatesDescending(a.date, b.date))).toEqual(
      ['2024-01', '2023-10-31', '2023-10', '2023', '2022', undefined, undefined].map((date) => ({ date })),
    );
  });

  it('takes a part for its earliest day', () => {
    expect(compareDatesDescending('2023', '2023-01-01')).toBe(0);
    expect(compareDatesDescending(undefined, undefined)).toBe(0);
  });
});
