import { expect, it } from 'vitest';
import { selectNews } from '../../../src/formats/feeds/select-news.ts';
import type { Change } from '../../../src/model/changes.ts';
import { listOf, withPublication } from '../list-papers.ts';
import { readFeed } from './read-feeds.ts';

/** As many papers of a day as asked for. */
function papersOf(added: string, count: number, changes?: Change[]) {
  return Array.from({ length: count }, (_, index) =>
    withPublication({
      id: `p${added.replaceAll('-', '')}-${index}`,
      title: `Paper ${index}`,
      added,
      topics: ['theory'],
      abstract: 'A.',
      notes: '',
      cites: [],
      ...(changes && { changes }),
    }),
  );
}

/** How much news there is of each day. */
function days(papers: ReturnType<typeof papersOf>): Record<string, number | string> {
  const told = selectNews(papers).map((news) =>
    news.kind === 'day' ? [news.day, `one for ${news.count}`] : [news.paper.added, 1],
  );
  const counts: Record<string, number | string> = {};
  for (const [day, count] of told as [string, number | string][])
    counts[day] = typeof count === 'string' ? count : Number(counts[day] ?? 0) + count;
  return counts;
}

it('a feed tells of the newest thirty, and of all others of the last of their days', () => {
  const papers = [...papersOf('2026-01-01', 5), ...papersOf('2026-01-02', 20), ...papersOf('2026-01-03', 29)];
  expect(days(papers)).toEqual({ '2026-01-03': 29, '2026-01-02': 20 });
});

it('a batch of a hundred is told whole, and one more paper makes it one piece of news', () => {
  expect(days(papersOf('2026-01-01', 100))).toEqual({ '2026-01-01': 100 });
  expect(days([...papersOf('2026-01-01', 101), ...papersOf('2025-12-31', 2)])).toEqual({
    '2026-01-01': 'one for 101',
    '2025-12-31': 2,
  });
});

it('a list that was imported in one day says so, and what joins it later is told of paper by paper', () => {
  const papers = [...papersOf('2026-01-01', 10_000), ...papersOf('2026-02-01', 2)];
  const topics = [{ id: 'theory', title: 'R&D', order: 1, description: 'D.', introduction: '', cites: [] }];
  const list = listOf(papers, { topics });
  const { json } = readFeed(list);
  expect(json.items).toHaveLength(3);
  expect(json.items?.[2]).toEqual({
    id: 'https://example.org/#2026-01-01',
    url: 'https://example.org/added/2026-01/',
    title: '10000 papers were added on 1 January 2026',
    content_html:
      '<p>10000 papers joined the list on 1 January 2026. They are among <a href="https://example.org/added/2026-01/">the additions of January 2026</a>.</p>',
    date_published: '2026-01-01T00:00:00Z',
    date_modified: '2026-01-01T00:00:00Z',
  });
  const topic = readFeed(list, '/topics/theory/').json.items?.[2];
  expect(topic).toMatchObject({
    id: 'https://example.org/topics/theory/#2026-01-01',
    url: 'https://example.org/topics/theory/',
    title: '10000 papers were added to R&D on 1 January 2026',
  });
  expect(topic?.content_html).toContain(
    'joined <a href="https://example.org/topics/theory/">R&amp;D</a> on 1 January 2026.',
  );
});

it('a change of an older paper is told of as long as additions of its day are', () => {
  const recent = [...papersOf('2026-03-01', 20), ...papersOf('2026-03-02', 20)];
  const changed = (date: string) => papersOf('2026-01-01', 1, [{ date, what: 'published' }]);
  expect(days([...recent, ...changed('2026-03-01')])).toMatchObject({ '2026-01-01': 1 });
  expect(days([...recent, ...changed('2026-02-28')])).toEqual({ '2026-03-02': 20, '2026-03-01': 20 });
});

it('a change of more than a hundred entries at once is no news', () => {
  const changes: Change[] = [{ date: '2026-03-03', what: 'corrected' }];
  const recent = papersOf('2026-03-02', 40);
  expect(days([...recent, ...papersOf('2026-01-01', 100, changes)])).toMatchObject({ '2026-01-01': 100 });
  expect(days([...recent, ...papersOf('2026-01-01', 101, changes)])).toEqual({ '2026-03-02': 40 });
});
