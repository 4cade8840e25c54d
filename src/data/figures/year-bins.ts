/** Consecutive years that a figure counts together. */
export interface YearBin {
  first: number;
  last: number;
  /** `2021`, `1950–54`, `1900–1999`. */
  label: string;
}

/** Years in bins of one length, from the earliest to the latest. */
export interface YearBins {
  /** How many years a bin has: 1, 5, 10, 20, 50, 100 and so on. */
  length: number;
  bins: YearBin[];
}

/**
 * Cuts the years from `first` to `last` into the shortest bins of which there are no more than `most`, so
 * that a figure has a bounded width however old its papers are. Bins begin at multiples of their length, as
 * decades do, and so the outer ones may reach beyond the years. No bins where `first` is after `last`, as in
 * the span of no years.
 */
export function yearBins(first: number, last: number, most: number): YearBins {
  if (first > last) return { length: 1, bins: [] };
  for (let power = 1; ; power *= 10) {
    for (const factor of power === 1 ? [1, 5] : [1, 2, 5]) {
      const length = power * factor;
      const start = Math.floor(first / length);
      const count = Math.floor(last / length) - start + 1;
      if (count <= most) {
        const bins = Array.from({ length: count }, (_, index) => binFrom((start + index) * length, length));
        return { length, bins };
      }
    }
  }
}

/** Counts how many of the years, of which none is outside of the bins, fall into each bin. */
export function countByBin({ bins }: YearBins, years: readonly number[]): number[] {
  return bins.map(({ first, last }) => years.filter((year) => first <= year && year <= last).length);
}

/** Returns what a bin is called, for a caption after "by": `year`, `five years`, `decade`, `20 years`. */
export function binName(length: number): string {
  return NAMES.get(length) ?? `${length} years`;
}

function binFrom(first: number, length: number): YearBin {
  const last = first + length - 1;
  const isSameCentury = Math.floor(first / 100) === Math.floor(last / 100) && length < 100;
  const end = isSameCentury ? String(last % 100).padStart(2, '0') : String(last);
  return { first, last, label: length === 1 ? String(first) : `${first}–${end}` };
}

const NAMES = new Map([
  [1, 'year'],
  [5, 'five years'],
  [10, 'decade'],
  [100, 'century'],
]);
