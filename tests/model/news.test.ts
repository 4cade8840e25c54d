import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/model/changes.ts';
import { newsByMonth } from '../../src/model/news.ts';

const paper = (id: string, added: string, changes?: Change[]) => ({ id, added, changes });

describe('newsByMonth', () => {
  it('gives each month with news what was added, published and corrected, the latest first', () => {
    const papers = [
      paper('a', '2026-01-05', [
        { date: '2026-01-05', what: 'corrected', note: 'The year' },
        { date: '2026-03-01', what: 'published' },
        { date: '2026-03-09', what: 'corrected', note: 'The venue' },
      ]),
      paper('b', '2025-12-31'),
      paper('c', '2026-01-20'),
      paper('d', '2026-01-20', [{ date: '2026-03-02', what: 'corrected', note: 'A name' }]),
    ];
    const told = newsByMonth(papers).map(({ month, added, published, corrected }) => ({
      month,
      added: added.map(({ id }) => id),
      published: published.map(({ paper: { id }, change: { date } }) => [id, date]),
      corrected: corrected.map(({ paper: { id }, change: { date } }) => [id, date]),
    }));
    expect(told).toEqual([
      {
        month: '2026-03',
        added: [],
        published: [['a', '2026-03-01']],
        corrected: [
          ['a', '2026-03-09'],
          ['d', '2026-03-02'],
        ],
      },
      { month: '2026-01', added: ['c', 'd', 'a'], published: [], corrected: [['a', '2026-01-05']] },
      { month: '2025-12', added: ['b'], published: [], corrected: [] },
    ]);
  });

  it('counts everything once, and has nothing for no papers', () => {
    const papers = Array.from({ length: 500 }, (_, n) =>
      paper(String(n), `20${10 + (n % 9)}-0${1 + (n % 7)}-11`, [{ date: '2026-05-05', what: 'published' }]),
    );
    const news = newsByMonth(papers);
    expect(news.flatMap(({ added }) => added)).toHaveLength(500);
    expect(news[0]?.published).toHaveLength(500);
    expect(newsByMonth([])).toEqual([]);
  });
});
