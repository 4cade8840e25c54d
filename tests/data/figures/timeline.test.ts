import { describe, expect, it } from 'vitest';
import { countYears, yearTable } from '../../../src/data/figures/timeline.ts';
import { publishedTopic } from '../sample-papers.ts';

const topic = publishedTopic('pruning');
const papersOf = (...years: (number | undefined)[]) => years.map((year) => ({ publication: { year } }));
const groups = [
  { topic, members: papersOf(2021, 2023) },
  { topic: undefined, members: papersOf(2023, undefined) },
];

describe('years', () => {
  it('are all those from the first to the last, for all papers and for each group', () => {
    expect(countYears(groups)).toEqual({
      length: 1,
      bins: [2021, 2022, 2023].map((year) => ({ first: year, last: year, label: String(year) })),
      all: { counts: [1, 0, 2], total: 3 },
      groups: [
        { topic, counts: [1, 0, 1], total: 2 },
        { topic: undefined, counts: [0, 0, 1], total: 1 },
      ],
      undated: 1,
    });
  });

  it('are none where no paper has a date', () => {
    const timeline = countYears([{ topic, members: papersOf(undefined) }]);
    expect(timeline).toEqual({
      length: 1,
      bins: [],
      all: { counts: [], total: 0 },
      groups: [{ topic, counts: [], total: 0 }],
      undated: 1,
    });
    expect(yearTable(timeline)).toEqual([]);
  });

  it('are said in words, the latest first', () => {
    expect(yearTable(countYears(groups))).toEqual([
      { first: 2023, last: 2023, label: '2023', count: 2, byTopic: 'PRUNING 1, Without a topic 1' },
      { first: 2022, last: 2022, label: '2022', count: 0, byTopic: '' },
      { first: 2021, last: 2021, label: '2021', count: 1, byTopic: 'PRUNING 1' },
    ]);
  });

  it('are counted together where there are too many, in no more columns than a phone has room for', () => {
    const old = { topic, members: papersOf(1952, 2025, 2026) };
    const timeline = countYears([old]);
    expect(timeline.bins.length).toBe(16);
    expect(yearTable(timeline).filter(({ count }) => count > 0)).toEqual([
      { first: 2025, last: 2029, label: '2025–29', count: 2, byTopic: 'PRUNING 2' },
      { first: 1950, last: 1954, label: '1950–54', count: 1, byTopic: 'PRUNING 1' },
    ]);
    for (const span of [1, 5, 75, 300]) {
      const members = papersOf(2027 - span, 2026);
      expect(countYears([{ topic, members }]).bins.length).toBeLessThanOrEqual(40);
    }
  });
});
