import { percent } from './percent.ts';

/** A label under or over a column of a figure. */
export interface ColumnLabel {
  /** The column, from 0 on the left. */
  index: number;
  /** Its middle, in percent of the width of all columns. */
  x: string;
  /** Whether there is room for the label on wide screens only. */
  isWideOnly: boolean;
}

/**
 * The columns that there is room to label, on every screen or on wide ones only: at even steps, counted back
 * from the last column.
 * @param digits of the longest label, or its letters
 */
export function columnLabels(columns: number, digits: number): ColumnLabel[] {
  const width = (digits * DIGIT_WIDTH + SPACE) * columns;
  const isShown = (index: number, room: number): boolean =>
    (columns - 1 - index) % Math.max(1, Math.ceil(width / room)) === 0;
  return Array.from({ length: columns }, (_, index) => index)
    .filter((index) => isShown(index, WIDE))
    .map((index) => ({ index, x: middleOf(index, columns), isWideOnly: !isShown(index, NARROW) }));
}

/** The middle of a column, in percent of the width of all columns. */
export function middleOf(index: number, columns: number): string {
  return percent((index + 0.5) / columns);
}

/** Pixels for all columns together, on the smallest screens of the two forms that explore.css has. */
const NARROW = 168;
const WIDE = 420;
const DIGIT_WIDTH = 7;
const SPACE = 4;
