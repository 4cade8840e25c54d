import { paths } from '../../model/urls.ts';
import type { PublishedList } from '../published-list.ts';
import { escapeXml, xmlAttributes } from '../text/escape-xml.ts';
import { feedSources, type FeedSource } from './feed-sources.ts';

/**
 * Writes the addresses of all feeds as OPML 2.0 (http://opml.org/spec2.opml), which feed readers import: the
 * list itself, then its topics and its paths in groups. `type` is `rss` whatever a feed is written in.
 */
export function writeOpml(list: PublishedList): string {
  const sources = feedSources(list);
  const outline = ({ page, title = list.site.title, description }: FeedSource): string =>
    `<outline${xmlAttributes({
      text: title,
      title,
      description,
      type: 'rss',
      xmlUrl: list.fullUrl(paths.feed(page, 'xml')),
      htmlUrl: list.fullUrl(page),
    })}/>`;
  const group = (text: string, own: readonly FeedSource[]): string[] =>
    own.length === 0 ? [] : [`<outline${xmlAttributes({ text })}>`, ...own.map(outline), '</outline>'];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<opml version="2.0">',
    `<head><title>${escapeXml(list.site.title)}</title></head>`,
    '<body>',
    outline(sources.list),
    ...group('Topics', sources.topics),
    ...group('Reading paths', sources.paths),
    '</body>',
    '</opml>\n',
  ].join('\n');
}
