import { escapeHtml } from '../markdown/escape-html.ts';

/** A page that is to be found. */
export interface SitemapPage {
  /** The full address. */
  url: string;
  /** The day on which it last changed, as `YYYY-MM-DD`; undefined where nobody knows. */
  lastChanged?: string | undefined;
}

/** The path of the sitemap below the base. */
export const SITEMAP = '/sitemap.xml';

/**
 * Returns a sitemap (https://sitemaps.org/protocol.php) as files by their paths: one, or an index and as many
 * as it takes to have no more pages in each than the protocol allows.
 * @param fullUrl gives the full address of a path
 * @param most for tests
 */
export function writeSitemap(
  pages: readonly SitemapPage[],
  fullUrl: (path: string) => string,
  most = MOST_PAGES,
): Map<string, string> {
  const sorted = pages.toSorted((a, b) => (a.url < b.url ? -1 : 1));
  if (sorted.length <= most) return new Map([[SITEMAP, listOf('urlset', 'url', sorted)]]);
  const parts = Array.from({ length: Math.ceil(sorted.length / most) }, (_, index) => ({
    path: SITEMAP.replace('.xml', `-${index + 1}.xml`),
    pages: sorted.slice(index * most, (index + 1) * most),
  }));
  const index = parts.map((part) => ({ url: fullUrl(part.path), lastChanged: latest(part.pages) }));
  return new Map([
    [SITEMAP, listOf('sitemapindex', 'sitemap', index)],
    ...parts.map((part): [string, string] => [part.path, listOf('urlset', 'url', part.pages)]),
  ]);
}

function listOf(list: string, item: string, pages: readonly SitemapPage[]): string {
  const lines = pages.map(({ url, lastChanged }) => {
    const date = lastChanged === undefined ? '' : `<lastmod>${lastChanged}</lastmod>`;
    return `<${item}><loc>${escapeHtml(url)}</loc>${date}</${item}>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${list} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.map((line) => `${line}\n`).join('')}</${list}>\n`;
}

function latest(pages: readonly SitemapPage[]): string | undefined {
  return pages.map(({ lastChanged = '' }) => lastChanged).reduce((a, b) => (a > b ? a : b)) || undefined;
}

const MOST_PAGES = 50_000;
