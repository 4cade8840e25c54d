import { expect, it } from 'vitest';
import { newsDays } from '../../src/data/news-days.ts';
import type { Change } from '../../src/model/changes.ts';

const changes = (...dates: string[]): Change[] => dates.map((date) => ({ date, what: 'corrected' }));

it('days of news are counted, the latest first, of each paper its last change with the day of its addition', () => {
  const papers = [
    { added: '2026-01-02', changes: changes('2026-02-01', '2026-03-01') },
    { added: '2026-01-02', changes: changes('2026-03-01') },
    { added: '2026-01-01', changes: changes('2026-03-01') },
    { added: '2026-02-28' },
  ];
  expect(newsDays(papers)).toEqual({
    latest: '2026-03-01',
    added: [
      ['2026-02-28', 1],
      ['2026-01-02', 2],
      ['2026-01-01', 1],
    ],
    changed: [
      ['2026-03-01', '2026-01-02', 2],
      ['2026-03-01', '2026-01-01', 1],
    ],
    before: undefined,
  });
});

it('a list of many days says from when on it is whole, and an empty one nothing', () => {
  const papers = Array.from({ length: 70 }, (_, index) => ({
    added: new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
  }));
  const { latest, added, before } = newsDays(papers);
  expect(latest).toBe('2026-03-11');
  expect(added).toHaveLength(60);
  expect(added.at(-1)).toEqual(['2026-01-11', 1]);
  expect(before).toBe('2026-01-10');
  expect(newsDays([])).toEqual({ latest: undefined, added: [], changed: [], before: undefined });
});
