import { defined } from './defined.ts';

/**
 * Returns how many letters must be changed, added, dropped or swapped with their neighbour to turn one word
 * into another (optimal string alignment distance).
 */
export function editDistance(one: string, other: string): number {
  const [a, b] = [one.slice(0, LONGEST_COMPARED), other.slice(0, LONGEST_COMPARED)];
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(
        defined(last[j]) + 1,
        defined(row[j - 1]) + 1,
        defined(last[j - 1]) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, defined(beforeLast[j - 2]) + 1);
      }
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return defined(last[b.length]);
}

/** Letters beyond this many are not compared. */
export const LONGEST_COMPARED = 80;
