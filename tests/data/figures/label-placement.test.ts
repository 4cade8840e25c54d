import { describe, expect, it } from 'vitest';
import { LABEL_HEIGHT, placeLabels } from '../../../src/data/figures/label-placement.ts';
import { defined } from '../../../src/model/defined.ts';

describe('labels', () => {
  const area = { width: 300, height: 200 };

  it('stand near their points and never on one another', () => {
    const labels = Array.from({ length: 8 }, () => ({ x: 0.5, y: 0.5, width: 90 }));
    const corners = placeLabels(labels, [], area).map(defined);
    corners.forEach((a, index) =>
      corners.slice(index + 1).forEach((b) => {
        const isBeside = Math.abs(a.x - b.x) * area.width >= 90;
        expect(isBeside || Math.abs(a.y - b.y) * area.height >= LABEL_HEIGHT - 1e-9).toBe(true);
      }),
    );
  });

  it('stay inside the map and off the dots', () => {
    const { x, y } = defined(placeLabels([{ x: 1, y: 0, width: 100 }], [{ x: 1, y: 0 }], area)[0]);
    expect(x).toBeLessThanOrEqual(200 / 300);
    expect(y).toBeGreaterThanOrEqual(0);
    const covers = x * 300 + 100 > 294 && y * 200 < 6;
    expect(covers).toBe(false);
  });

  it('are left out where there is no room', () => {
    expect(placeLabels([{ x: 0.5, y: 0.5, width: 400 }], [], area)).toEqual([undefined]);
  });
});
