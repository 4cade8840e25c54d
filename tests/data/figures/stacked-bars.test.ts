import { expect, it } from 'vitest';
import { stackBars } from '../../../src/data/figures/stacked-bars.ts';

const part = (count: number, style?: string): { count: number; style: string | undefined } => ({
  count,
  style,
});

it('stacks the parts of a bar from the ground up, with a gap between them and the total above', () => {
  expect(stackBars([[part(2, 'red'), part(1, 'blue')], [part(0)]], 10, true)).toEqual({
    ground: 46,
    bars: [
      { index: 0, x: '25%', bottom: 45, top: 26, style: 'red' },
      { index: 0, x: '25%', bottom: 25, top: 16, style: 'blue' },
    ],
    totals: [{ index: 0, x: '25%', isWideOnly: false, total: 3, y: 12 }],
  });
});

it('leaves no gap between small parts, and no room for totals that are not asked for', () => {
  expect(stackBars([[part(1), part(1)]], 2, false)).toEqual({
    ground: 17,
    bars: [
      { index: 0, x: '50%', bottom: 17, top: 15, style: undefined },
      { index: 0, x: '50%', bottom: 15, top: 13, style: undefined },
    ],
    totals: [],
  });
});
