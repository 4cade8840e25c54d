import { defined } from '../../model/defined.ts';
import { columnLabels, middleOf, type ColumnLabel } from './column-labels.ts';

/** One part of a bar. */
export interface BarPart {
  count: number;
  style: string | undefined;
}

/** Stacked bars as the lines of an SVG: x in percent of the width, heights in pixels from the top. */
export interface StackedBars {
  /** The height of the line that the bars stand on. */
  ground: number;
  bars: { index: number; x: string; top: number; bottom: number; style: string | undefined }[];
  /** The total over each bar, where there is room; none over an empty one. */
  totals: (ColumnLabel & { total: number; y: number })[];
}

/**
 * Lays out a bar for each column.
 * @param stacks for each column the parts of its bar, from the bottom up
 * @param scale pixels for one
 * @param withTotals whether the bars carry their totals
 */
export function stackBars(
  stacks: readonly (readonly BarPart[])[],
  scale: number,
  withTotals: boolean,
): StackedBars {
  const totals = stacks.map((parts) => parts.reduce((sum, { count }) => sum + count, 0));
  const most = Math.max(0, ...totals);
  const ground = round(Math.max(LEAST_HEIGHT, most * scale + (withTotals ? LINE : SPACE)));
  const gap = scale > 3 ? 1 : 0;
  const bars = stacks.flatMap((parts, index) => {
    let below = 0;
    return parts.flatMap(({ count, style }) => {
      if (count === 0) return [];
      const bottom = round(ground - below * scale - gap);
      below += count;
      return { index, x: middleOf(index, stacks.length), bottom, top: round(ground - below * scale), style };
    });
  });
  const labels = withTotals ? columnLabels(stacks.length, String(most).length) : [];
  return {
    ground,
    bars,
    totals: labels
      .map((label) => ({ ...label, total: defined(totals[label.index]) }))
      .filter(({ total }) => total > 0)
      .map((label) => ({ ...label, y: round(ground - label.total * scale - SPACE) })),
  };
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** In pixels. */
const LEAST_HEIGHT = 17;
const LINE = 16;
const SPACE = 4;
