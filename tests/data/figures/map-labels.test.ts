import { expect, it } from 'vitest';
import { mapLabels } from '../../../src/data/figures/map-labels.ts';
import { defined } from '../../../src/model/defined.ts';
import { publishedTopic } from '../sample-papers.ts';

const [deep, small] = [publishedTopic('deep'), publishedTopic('small')];
const group = [
  { x: 0.2, y: 0.2 },
  { x: 0.3, y: 0.3 },
  { x: 0.9, y: 0.9 },
];

it('stands beside the paper in the middle of its topic, on each kind of screen', () => {
  const [label] = mapLabels([{ topic: deep, members: group }], []);
  const properties = defined(label).style.split('; ');
  expect(label).toEqual({ topic: deep, group: 0, style: properties.join('; ') });
  expect(properties.map((property) => property.replace(/[\d.]+/, 'N'))).toEqual(
    ['small', 'medium', 'large'].flatMap((screen) => [`--x-${screen}: N%`, `--y-${screen}: N%`]),
  );
  for (const property of properties) {
    const percent = Number(property.match(/[\d.]+/)?.[0]);
    if (property.startsWith('--x')) expect(percent).toBeLessThan(30);
    else expect(percent).toBeCloseTo(30, 5);
  }
});

it('names topics in their order, papers without a topic not, and leaves out what has no room', () => {
  const groups = [
    { topic: small, members: group.slice(0, 1) },
    { topic: undefined, members: group },
    {
      topic: { ...deep, title: 'A title that is far too long for the smallest of the maps' },
      members: group,
    },
    { topic: deep, members: group },
  ];
  expect(mapLabels(groups, []).map(({ topic, group: index }) => [topic.id, index])).toEqual([
    ['small', 0],
    ['deep', 3],
  ]);
});
