import fs from 'node:fs';
import path from 'node:path';

/** The kinds of pages of a site, in the order in which a reader may come to them. */
export const pageKinds = [
  'home',
  'topics',
  'topic',
  'papers',
  'more-papers',
  'years',
  'year',
  'venues',
  'venue',
  'paper',
  'added',
  'month',
  'paths',
  'path',
  'explore',
  'my-list',
  'search',
  'about',
  'changes',
  'data',
  'contribute',
  'subscribe',
  'not-found',
] as const;

export type PageKind = (typeof pageKinds)[number];

/**
 * Returns the address of a page of a kind, below the home page and without a slash at its beginning:
 * `papers/mgno/`. Undefined where the site has none, as a list without paths.
 * @param site the folder of the built site
 * @param choice which of several pages: the one that the site lists first, or the one with the largest HTML
 */
export function pageOfKind(
  kind: PageKind,
  site: string,
  choice: 'first' | 'heaviest' = 'first',
): string | undefined {
  const one = choice === 'first' ? firstLinked : heaviest;
  switch (kind) {
    case 'home':
      return '';
    case 'topic':
      return one(site, 'topics', 'topics');
    case 'paper':
      return one(site, 'papers', 'papers');
    case 'path':
      return one(site, 'paths', 'paths');
    case 'year':
      return one(site, 'years', 'papers');
    case 'month':
      return one(site, 'added', 'added');
    case 'venue':
      return one(site, 'venues', 'venues');
    case 'more-papers':
      return one(site, 'papers/page', 'papers');
    case 'search':
      return `search/${queryFor(site)}`;
    case 'not-found':
      return 'no-such-page/';
    default:
      return fs.existsSync(path.join(site, kind, 'index.html')) ? `${kind}/` : undefined;
  }
}

/** The first page of a folder that the page of another one links to. */
function firstLinked(site: string, folder: string, from: string): string | undefined {
  return new RegExp(`[/"](${folder}/[^"/]+/)"`).exec(htmlOf(site, `${from}/`))?.[1];
}

function heaviest(site: string, folder: string): string | undefined {
  const pages = fs.globSync(`${folder}/*/index.html`, { cwd: site });
  const size = (page: string): number => fs.statSync(path.join(site, page)).size;
  const [page] = pages.sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1));
  return page && `${path.dirname(page).split(path.sep).join('/')}/`;
}

/** A search for the longest word in the title of the first paper; no search where the list has none. */
function queryFor(site: string): string {
  const paper = pageOfKind('paper', site);
  const [, title = ''] = (paper && /<h1[^>]*>([^<]*)/.exec(htmlOf(site, paper))) || [];
  const [word] = (title.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).sort((a, b) => b.length - a.length);
  return word === undefined ? '' : `?q=${encodeURIComponent(word)}`;
}

function htmlOf(site: string, page: string): string {
  const file = path.join(site, page, 'index.html');
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
}
