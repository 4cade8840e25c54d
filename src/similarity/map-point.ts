/** A point on the map: 0 to 1 from left to right and from top to bottom. */
export interface MapPoint {
  x: number;
  y: number;
}

/** Returns a point with four decimals: finer than a pixel of any screen, and short in a page. */
export function mapPoint(x: number, y: number): MapPoint {
  return { x: Math.round(x * 1e4) / 1e4, y: Math.round(y * 1e4) / 1e4 };
}
