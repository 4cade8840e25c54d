/** Returns a count in parts of the greatest, 0 to 1, in thousandths. */
export function partOf(count: number, most: number): number {
  return Math.round((count / most) * 1000) / 1000;
}

/** A part of a figure's width or height, 0 to 1, as CSS and SVG have it: with two decimals. */
export function percent(part: number): string {
  return `${Math.round(part * 1e4) / 1e2}%`;
}
