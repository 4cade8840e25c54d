import { describe, expect, it } from 'vitest';
import { hexbin } from '../../src/similarity/hexbin.ts';

describe('hexagonal binning', () => {
  it('puts every item into one cell, the nearest', () => {
    const items = Array.from({ length: 500 }, (_, index) => ({
      x: ((index * 37) % 101) / 100,
      y: ((index * 53) % 97) / 96,
    }));
    const { cells, width, height } = hexbin(items);
    expect(cells.flatMap((cell) => cell.items)).toHaveLength(500);
    for (const { x, y, items: own } of cells) {
      for (const item of own) {
        expect(Math.abs(item.x - x)).toBeLessThanOrEqual(width);
        expect(Math.abs(item.y - y)).toBeLessThanOrEqual(height);
      }
    }
  });

  it('keeps its cells inside the map, each at a point of its own', () => {
    const corners = [0, 1].flatMap((x) => [0, 0.1, 1].map((y) => ({ x, y })));
    const { cells } = hexbin(corners);
    expect(new Set(cells.map(({ x, y }) => `${x} ${y}`)).size).toBe(6);
    expect(cells.every(({ x, y }) => x > 0 && x < 1 && y > 0 && y < 1)).toBe(true);
  });

  it('makes no cells of nothing', () => {
    expect(hexbin([]).cells).toEqual([]);
  });
});
