import { escapeHtml } from '../../markdown/escape-html.ts';
import { formatDate } from '../../model/partial-dates.ts';
import { paths } from '../../model/urls.ts';
import type { PublishedList } from '../published-list.ts';
import type { FeedEntry } from './feed.ts';
import type { FeedSource } from './feed-sources.ts';
import { permanentId } from './permanent-id.ts';

/** Returns the one entry for all papers of a day with too many of them: how many they are, and where. */
export function dayEntry(
  { day, count }: { day: string; count: number },
  { page, title }: FeedSource,
  list: PublishedList,
): FeedEntry {
  const month = day.slice(0, 7);
  const url = list.fullUrl(title === undefined ? paths.added(month) : page);
  const added = list.fullUrl(paths.added(month));
  return {
    id: `${permanentId(page, list)}#${day}`,
    url,
    title: `${count} papers were added${title === undefined ? '' : ` to ${title}`} on ${formatDate(day)}`,
    authors: [],
    published: day,
    updated: day,
    topics: [],
    html:
      `<p>${count} papers joined ${title === undefined ? 'the list' : `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>`} on ${formatDate(day)}. ` +
      `They are among <a href="${escapeHtml(added)}">the additions of ${formatDate(month)}</a>.</p>`,
    elsewhere: [],
  };
}
