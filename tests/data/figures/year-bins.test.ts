import { describe, expect, it } from 'vitest';
import { binName, countByBin, yearBins } from '../../../src/data/figures/year-bins.ts';

describe('years are cut', () => {
  const cut = (first: number, last: number, most: number): string => {
    const { length, bins } = yearBins(first, last, most);
    return `${bins.length} by ${binName(length)}: ${bins[0]?.label} to ${bins.at(-1)?.label}`;
  };

  it('into the shortest bins of which there are not too many', () => {
    expect(cut(2026, 2026, 30)).toBe('1 by year: 2026 to 2026');
    expect(cut(2022, 2026, 30)).toBe('5 by year: 2022 to 2026');
    expect(cut(1997, 2026, 30)).toBe('30 by year: 1997 to 2026');
    expect(cut(1996, 2026, 30)).toBe('7 by five years: 1995–99 to 2025–29');
    expect(cut(1952, 2026, 30)).toBe('16 by five years: 1950–54 to 2025–29');
    expect(cut(1727, 2026, 30)).toBe('16 by 20 years: 1720–39 to 2020–39');
    expect(cut(1727, 2026, 40)).toBe('31 by decade: 1720–29 to 2020–29');
    expect(cut(1500, 2026, 3)).toBe('2 by 500 years: 1500–1999 to 2000–2499');
    expect(cut(1665, 2026, 5)).toBe('5 by century: 1600–1699 to 2000–2099');
  });

  it('however old they are, and not beyond the calendar', () => {
    expect(yearBins(1, 9999, 30).bins.length).toBeLessThanOrEqual(30);
    expect(yearBins(1, 9999, 1).bins).toEqual([{ first: 0, last: 9999, label: '0–9999' }]);
  });

  it('into no bins where there are none', () => {
    expect(yearBins(Infinity, -Infinity, 30)).toEqual({ length: 1, bins: [] });
  });
});

it('each year is counted in its bin', () => {
  expect(countByBin(yearBins(1996, 2026, 30), [1996, 1999, 2000, 2026])).toEqual([2, 1, 0, 0, 0, 0, 1]);
  expect(countByBin(yearBins(Infinity, -Infinity, 30), [])).toEqual([]);
});
