import { paths } from '../../model/urls.ts';
import type { PublishedList } from '../published-list.ts';
import { timeOf, type Feed, type FeedEntry } from './feed.ts';

/** Writes a feed as JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. */
export function writeJsonFeed(feed: Feed, { fullUrl }: PublishedList): string {
  const { title, description, language, author } = feed;
  const items = feed.entries.map(itemOf);
  const whole = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: fullUrl(feed.page),
    feed_url: fullUrl(paths.feed(feed.page, 'json')),
    description,
    authors: [author],
    language,
    items,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function itemOf(entry: FeedEntry): object {
  const [external] = entry.elsewhere;
  return {
    id: entry.id,
    url: entry.url,
    external_url: external,
    title: entry.title,
    content_html: entry.html,
    summary: entry.summary,
    date_published: timeOf(entry.published),
    date_modified: timeOf(entry.updated),
    authors: entry.authors.length > 0 ? entry.authors.map((name) => ({ name })) : undefined,
    tags: entry.topics.length > 0 ? entry.topics.map(({ title }) => title) : undefined,
    language: entry.language,
  };
}
