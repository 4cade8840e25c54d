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
      years: [2021, 2022, 2023],
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
      years: [],
      all: { counts: [], total: 0 },
      groups: [{ topic, counts: [], total: 0 }],
      undated: 1,
    });
    expect(yearTable(timeline)).toEqual([]);
  });

  it('are said in words, the latest first', () => {
    expect(yearTable(countYears(groups))).toEqual([
      { year: 2023, count: 2, byTopic: 'PRUNING 1, Without a topic 1' },
      { year: 2022, count: 0, byTopic: '' },
      { year: 2021, count: 1, byTopic: 'PRUNING 1' },
    ]);
  });
});
