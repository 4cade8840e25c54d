import { describe, expect, it } from 'vitest';
import { LABEL_HEIGHT, type Mark } from '../../../src/data/figures/label-boxes.ts';
import { placeLabels, type Label } from '../../../src/data/figures/label-placement.ts';
import { defined } from '../../../src/model/defined.ts';
import type { MapPoint } from '../../../src/similarity/map-point.ts';

const area = { width: 300, height: 200 };
const label = (width: number, ...own: MapPoint[]): Label => ({ width, own, middle: defined(own[0]) });
const mark = ({ x, y }: MapPoint): Mark => ({ x, y, radius: 6 });
const centre = { x: 0.5, y: 0.5 };

/** How far a mark is from a label, in pixels; negative where the label covers it. */
function gapTo(corner: MapPoint, width: number, { x, y, radius }: Mark): number {
  const [left, top] = [corner.x * area.width, corner.y * area.height];
  const beside = Math.max(left - x * area.width, x * area.width - left - width);
  const above = Math.max(top - y * area.height, y * area.height - top - LABEL_HEIGHT);
  return Math.max(beside, above) - radius;
}

describe('labels', () => {
  it('stand near their points and never on one another', () => {
    const labels = Array.from({ length: 4 }, () => label(90, centre));
    const corners = placeLabels(labels, [], area).map(defined);
    corners.forEach((a, index) => {
      expect(gapTo(a, 90, mark(centre))).toBeLessThan(30);
      corners.slice(index + 1).forEach((b) => {
        const isBeside = Math.abs(a.x - b.x) * area.width >= 90;
        expect(isBeside || Math.abs(a.y - b.y) * area.height >= LABEL_HEIGHT - 1e-9).toBe(true);
      });
    });
  });

  it('stand inside the map and off the marks', () => {
    const corner = defined(placeLabels([label(100, { x: 1, y: 0 })], [mark({ x: 1, y: 0 })], area)[0]);
    expect(corner.x).toBeLessThanOrEqual(200 / 300);
    expect(corner.y).toBeGreaterThanOrEqual(0);
    expect(gapTo(corner, 100, mark({ x: 1, y: 0 }))).toBeGreaterThanOrEqual(0);
  });

  it('are left out rather than stand over a mark, unless they may', () => {
    const crowd = Array.from({ length: 600 }, (_, index) =>
      mark({ x: (index % 30) / 29, y: Math.floor(index / 30) / 19 }),
    );
    expect(placeLabels([label(60, centre)], crowd, area)).toEqual([undefined]);
    const [corner] = placeLabels([label(60, centre)], crowd, area, true);
    expect(gapTo(defined(corner), 60, mark(centre))).toBeLessThan(30);
  });

  it('are left out where there is no room, or only far from all that they name', () => {
    expect(placeLabels([label(400, centre)], [], area)).toEqual([undefined]);
    const wall = Array.from({ length: 100 }, (_, index) =>
      mark({ x: 0.25 + (index % 10) / 18, y: Math.floor(index / 10) / 9 }),
    );
    expect(placeLabels([label(60, centre)], wall, area)).toEqual([undefined]);
  });

  it('choose first where they have least choice', () => {
    const marks = [{ x: 0.5, y: 0.02 }].map(mark);
    const corners = placeLabels(
      [label(60, { x: 0.5, y: 0.2 }), label(290, { x: 0.5, y: 0.02 })],
      marks,
      area,
    );
    expect(corners).not.toContain(undefined);
  });
});
