import { paths } from '../../model/urls.ts';
import type { PublishedList } from '../published-list.ts';
import { escapeXml, xmlAttributes } from '../text/escape-xml.ts';
import { timeOf, type Feed, type FeedEntry } from './feed.ts';

/** Writes a feed as Atom, RFC 4287. */
export function writeAtom(feed: Feed, { fullUrl }: PublishedList): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom"${xmlAttributes({ 'xml:lang': feed.language })}>`,
    element('id', feed.id),
    element('title', feed.title),
    element('subtitle', feed.description),
    element('updated', timeOf(feed.updated)),
    link({ rel: 'self', type: 'application/atom+xml', href: fullUrl(paths.feed(feed.page, 'xml')) }),
    link({ rel: 'alternate', type: 'text/html', href: fullUrl(feed.page) }),
    `<author>${element('name', feed.author.name)}${element('uri', feed.author.url)}</author>`,
    ...feed.entries.flatMap((entry) => entryLines(entry, fullUrl(paths.topics))),
    '</feed>\n',
  ].join('\n');
}

function entryLines(entry: FeedEntry, scheme: string): string[] {
  return [
    `<entry${xmlAttributes({ 'xml:lang': entry.language })}>`,
    element('id', entry.id),
    element('title', entry.title),
    element('published', timeOf(entry.published)),
    element('updated', timeOf(entry.updated)),
    link({ rel: 'alternate', type: 'text/html', href: entry.url }),
    ...entry.elsewhere.map((href) => link({ rel: 'related', href })),
    ...entry.authors.map((name) => `<author>${element('name', name)}</author>`),
    ...entry.topics.map(({ id, title }) => `<category${xmlAttributes({ term: id, scheme, label: title })}/>`),
    ...(entry.summary === undefined ? [] : [element('summary', entry.summary)]),
    element('content', entry.html, { type: 'html' }),
    '</entry>',
  ];
}

function link(values: Record<string, string>): string {
  return `<link${xmlAttributes(values)}/>`;
}

function element(name: string, text: string, values: Record<string, string> = {}): string {
  return `<${name}${xmlAttributes(values)}>${escapeXml(text)}</${name}>`;
}
