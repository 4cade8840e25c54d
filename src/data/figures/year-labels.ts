/**
 * Whether there is room for a label under a column: on every screen, on wide ones only, or on none. Labels are
 * dropped at even steps, counted back from the last column.
 * @param digits of the longest label
 */
export function shownOn(index: number, columns: number, digits: number): 'all' | 'wide' | undefined {
  const fromLast = columns - 1 - index;
  const width = digits * DIGIT_WIDTH + SPACE;
  const isShown = (room: number): boolean =>
    fromLast % Math.max(1, Math.ceil((width * columns) / room)) === 0;
  if (!isShown(WIDE)) return undefined;
  return isShown(NARROW) ? 'all' : 'wide';
}

/** Pixels for all columns together, on the smallest screens of the two forms that explore.css has. */
const NARROW = 168;
const WIDE = 420;
const DIGIT_WIDTH = 7;
const SPACE = 4;
