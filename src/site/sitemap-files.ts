import fs from 'node:fs';
import path from 'node:path';
import type { PublishedFile } from '../formats/published-file.ts';
import { lastChanges } from '../formats/last-changed.ts';
import type { PublishedList } from '../formats/published-list.ts';
import { writeSitemap } from '../formats/sitemap.ts';

/**
 * Returns the sitemap of a built site: of its pages those that say themselves that they are to be found, and
 * where.
 * @param root the folder of the site
 * @param pages the pages that Astro made, as it names them: `papers/neuroformer/`
 */
export function sitemapFiles(
  root: string,
  pages: readonly { pathname: string }[],
  list: PublishedList,
): PublishedFile[] {
  const changedOn = lastChanges(list);
  const found = pages.flatMap(({ pathname }) => {
    const page = `/${pathname.replace(/^\//, '')}`;
    const url = list.fullUrl(page);
    return isToBeFound(path.join(root, page, 'index.html'), url)
      ? [{ url, lastChanged: changedOn(page) }]
      : [];
  });
  return Array.from(writeSitemap(found, list.fullUrl), ([name, text]) => ({
    path: name,
    mediaType: 'application/xml; charset=utf-8',
    write: () => text,
  }));
}

/** Whether the head of a page names this address as its own and does not keep search engines away. */
function isToBeFound(file: string, url: string): boolean {
  const head = headOf(file);
  return (
    head.includes(`rel="canonical" href="${url}"`) && !/<meta name="robots" content="[^"]*noindex/.test(head)
  );
}

/** Returns the beginning of a page up to where its head ends; empty where there is no such file. */
function headOf(file: string): string {
  if (!fs.existsSync(file)) return '';
  const open = fs.openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(FIRST_BYTES);
    const head = buffer.toString('utf8', 0, fs.readSync(open, buffer));
    return head.includes('rel="canonical"') || head.includes('noindex')
      ? head
      : (fs.readFileSync(file, 'utf8').split('</head>', 1)[0] ?? '');
  } finally {
    fs.closeSync(open);
  }
}

/** In these stands what a page says of itself, before styles and scripts. */
const FIRST_BYTES = 4096;
