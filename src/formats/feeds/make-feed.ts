import type { Paper } from '../../model/paper.ts';
import type { PublishedList } from '../published-list.ts';
import { dayEntry } from './day-entry.ts';
import type { FeedSource } from './feed-sources.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { permanentId } from './permanent-id.ts';
import { selectNews } from './select-news.ts';

/**
 * Returns the feed of a page. What it says follows from the list alone: it changes when something that it
 * shows does, and by no clock.
 * @param entryOf makes the entry of a paper
 */
export function makeFeed(
  source: FeedSource,
  list: PublishedList,
  entryOf: (paper: Paper) => FeedEntry,
): Feed {
  const { page, title, description, papers } = source;
  const entries = selectNews(papers).map((news) =>
    news.kind === 'paper' ? entryOf(news.paper) : dayEntry(news, source, list),
  );
  return {
    page,
    id: permanentId(page, list),
    title: title === undefined ? list.site.title : `${title} · ${list.site.title}`,
    description,
    language: list.site.languages?.[0] ?? 'en',
    author: { name: list.site.title, url: list.fullUrl('/') },
    updated: entries.reduce((latest, { updated }) => (updated > latest ? updated : latest), BEFORE_ALL),
    entries,
  };
}

/** A feed must say when it was updated (RFC 4287, 4.2.15), also one that has nothing to tell yet. */
const BEFORE_ALL = '1970-01-01';
