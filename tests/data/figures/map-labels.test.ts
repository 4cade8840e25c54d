import { describe, expect, it } from 'vitest';
import { mapLabels, type MapLabel } from '../../../src/data/figures/map-labels.ts';
import { widthOfLabel } from '../../../src/data/figures/text-width.ts';
import { defined } from '../../../src/model/defined.ts';
import type { MapPoint } from '../../../src/similarity/map-point.ts';
import { publishedTopic } from '../sample-papers.ts';

const [deep, small] = [publishedTopic('deep'), publishedTopic('small')];
const group = [
  { x: 0.2, y: 0.2 },
  { x: 0.3, y: 0.3 },
  { x: 0.9, y: 0.9 },
];
const LONG = 'A title that is far too long for the smallest of the maps of all';

/** The number that a custom property has, in parts of the map. */
function part({ style }: MapLabel, property: string): number | undefined {
  const percent = new RegExp(`--${property}: ([\\d.]+)%`).exec(style)?.[1];
  return percent === undefined ? undefined : Number(percent) / 100;
}

describe('a name on the map', () => {
  it('stands beside the papers of its topic, on each kind of screen', () => {
    const [label] = mapLabels([{ topic: deep, members: group }], group);
    expect(defined(label)).toMatchObject({ topic: deep, group: 0, below: undefined });
    for (const screen of ['small', 'medium', 'large']) {
      expect(part(defined(label), `x-${screen}`)).toBeLessThan(0.5);
      expect(part(defined(label), `y-${screen}`)).toBeCloseTo(0.3, 0);
    }
  });

  it('is that of a topic, and stands below the map on screens where the map has no room for it', () => {
    const groups = [
      { topic: small, members: group.slice(0, 1) },
      { topic: undefined, members: group },
      { topic: { ...deep, title: LONG }, members: group },
    ];
    const labels = mapLabels(groups, []);
    expect(labels.map(({ topic, group: index }) => [topic.id, index])).toEqual([
      ['small', 0],
      ['deep', 2],
    ]);
    expect(labels[0]?.below).toBeUndefined();
    expect(labels[1]?.style).toMatch(/^--small: none; --x-medium: [\d.]+%/);
    expect(labels[1]?.below).toEqual({ style: '--medium: none; --large: none' });
  });

  it.each([1, 2, 3, 4])('covers no mark on a phone, nor another name, in list %i', (seed) => {
    const random = numbersFrom(seed);
    const groups = Array.from({ length: 3 + seed * 3 }, (_, index) => {
      const [x, y] = [random(), random()];
      return {
        topic: { ...publishedTopic(`topic-${index}`), title: TITLES[index % TITLES.length] ?? '' },
        members: Array.from({ length: 1 + Math.floor(random() * 3 * seed) }, () => ({
          x: within(x + (random() - 0.5) * 0.3),
          y: within(y + (random() - 0.5) * 0.3),
        })),
      };
    });
    const marks = groups.flatMap(({ members }) => members);
    const labels = mapLabels(groups, marks);
    for (const width of [288, 328, 358]) {
      const boxes = labels.flatMap((label) => boxOn(label, width) ?? []);
      for (const [index, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(-0.1);
        expect(box.right).toBeLessThanOrEqual(width + 0.1);
        expect(marks.filter((mark) => isCovered(mark, box, width))).toEqual([]);
        expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
      }
    }
    expect(labels.filter(({ below }) => below === undefined).length).toBeGreaterThan(2);
  });
});

const TITLES = [
  'Pruning',
  'Robustness and verification',
  'Law',
  'Neural fields and operators',
  '神经网络的结构',
  'Human-computer interaction',
  'Vision',
];

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The letters of a name on a phone whose map is so wide, in pixels; undefined where it stands below. */
function boxOn(label: MapLabel, width: number): Box | undefined {
  const [x, y] = [part(label, 'x-small'), part(label, 'y-small')];
  if (x === undefined || y === undefined) return undefined;
  const left = x * width;
  const middle = y * width * 1.5;
  const right = left + 10 + widthOfLabel(label.topic.title, 12);
  return { left, right, top: middle - 8, bottom: middle + 8 };
}

/** Whether a dot of eleven pixels, the largest, reaches into a box. */
function isCovered({ x, y }: MapPoint, box: Box, width: number): boolean {
  const [left, top] = [x * width - 5.5, y * width * 1.5 - 5.5];
  return overlap(box, { left, right: left + 11, top, bottom: top + 11 });
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function within(part: number): number {
  return Math.min(1, Math.max(0, part));
}

/** A linear congruential generator, for the same lists each time. */
function numbersFrom(seed: number): () => number {
  let state = seed * 7919;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}
