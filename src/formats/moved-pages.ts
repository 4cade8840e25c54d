import { escapeHtml } from '../markdown/escape-html.ts';
import { lineText } from '../markdown/line.ts';
import { textAttributes } from '../model/languages.ts';
import type { Paper } from '../model/paper.ts';
import { paths } from '../model/urls.ts';
import { identifierAddresses } from './paper-addresses.ts';
import type { PublishedFile } from './published-file.ts';
import type { PublishedList } from './published-list.ts';

/**
 * Returns the pages at the former names of papers and, unless a list does without files for single papers, at
 * their identifiers.
 */
export function* movedPages(list: PublishedList): Generator<PublishedFile> {
  for (const paper of list.papers) {
    const former = (paper.aliases ?? []).map(paths.paper);
    const identifiers = list.site.paperFiles === false ? [] : identifierAddresses(paper);
    for (const address of [...former, ...identifiers])
      yield {
        path: `${address}index.html`,
        mediaType: 'text/html; charset=utf-8',
        write: () => writeMovedPage(paper, list),
      };
  }
}

/**
 * A page at an address that is not that of the paper, as a former name or an identifier: it leads there at
 * once, without JavaScript, and no search engine keeps it.
 */
function writeMovedPage(paper: Paper, { site, fullUrl }: PublishedList): string {
  const page = fullUrl(paths.paper(paper.id));
  const { pathname } = new URL(page);
  const { lang, dir } = textAttributes(paper.language, site.languages);
  const attributes = Object.entries({ lang, dir })
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`))
    .join('');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${lineText(paper.title)} · ${site.title}`)}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${escapeHtml(page)}">
<meta http-equiv="refresh" content="0; url=${escapeHtml(pathname)}">
<style>:root{color-scheme:light dark}body{max-width:40rem;margin:4rem auto;padding:0 1rem;font:1.125rem/1.5 serif}</style>
</head>
<body>
<main id="content">
<h1>This page has moved</h1>
<p>The list has this paper at another address: <a href="${escapeHtml(pathname)}"${attributes}>${escapeHtml(lineText(paper.title))}</a></p>
</main>
</body>
</html>
`;
}
