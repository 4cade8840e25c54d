import { escapeHtml } from '../markdown/escape-html.ts';
import { paths } from '../model/urls.ts';
import type { PublishedList } from './published-list.ts';

/** The media type of such a description. */
export const openSearchType = 'application/opensearchdescription+xml';

/**
 * Writes the description by which browsers offer the search of the site: OpenSearch 1.1
 * (https://github.com/dewitt/opensearch, opensearch-1-1-draft-6.md).
 */
export function writeOpenSearch({ site, fullUrl }: Pick<PublishedList, 'site' | 'fullUrl'>): string {
  const elements = [
    element('ShortName', searchName(site.title)),
    ...(Array.from(site.title).length > SHORT ? [element('LongName', cutAtWord(site.title, LONG))] : []),
    element('Description', cutAtWord(site.description, DESCRIPTION)),
    `<Url type="text/html" template="${escapeHtml(fullUrl(paths.search))}?q={searchTerms}"/>`,
    `<Image width="32" height="32" type="image/x-icon">${escapeHtml(fullUrl('/favicon.ico'))}</Image>`,
    '<InputEncoding>UTF-8</InputEncoding>',
  ];
  const lines = elements.map((line) => `  ${line}\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">\n${lines}</OpenSearchDescription>\n`;
}

/** Returns the name of the search of a site, of at most 16 characters, as browsers show it in a menu. */
export function searchName(title: string): string {
  return cutAtWord(title, SHORT);
}

/**
 * Cuts a text after a whole word, without what would hang at its end; where the first word alone is longer,
 * in the word, with an ellipsis. The length is in code points, and what looks like one character stays whole.
 */
function cutAtWord(text: string, most: number): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (Array.from(line).length <= most) return line;
  const words = line.split(' ');
  let count = words.length;
  while (count > 0 && Array.from(words.slice(0, count).join(' ')).length > most) count--;
  const whole = words.slice(0, count).join(' ').replace(HANGING, '');
  if (whole !== '') return whole;
  let start = '';
  for (const { segment } of CHARACTERS.segment(line)) {
    if (Array.from(start + segment).length >= most) break;
    start += segment;
  }
  return `${start}…`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeHtml(text)}</${name}>`;
}

/** The limits of the specification, in characters. */
const SHORT = 16;
const LONG = 48;
const DESCRIPTION = 1024;
const HANGING = /(?:[\s,;:–—-]|\s(?:and|or|of|on|in|for|the|a|an|to|with|&))+$/i;
const CHARACTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });
