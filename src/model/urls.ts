/** The site's own pages, as paths below the base: every internal link starts from one of these. */
export const paths = {
  home: '/',
  papers: '/papers/',
  papersPage: (page: number): string => (page === 1 ? '/papers/' : `/papers/page/${page}/`),
  paper: (id: string): string => `/papers/${id}/`,
  topics: '/topics/',
  topic: (id: string): string => `/topics/${id}/`,
  topicPage: (id: string, page: number): string =>
    page === 1 ? `/topics/${id}/` : `/topics/${id}/page/${page}/`,
  years: '/years/',
  year: (year: number, page = 1): string => (page === 1 ? `/years/${year}/` : `/years/${year}/page/${page}/`),
  venues: '/venues/',
  venue: (id: string, page = 1): string => (page === 1 ? `/venues/${id}/` : `/venues/${id}/page/${page}/`),
  paths: '/paths/',
  path: (id: string): string => `/paths/${id}/`,
  /** What happened in one year; in the latest one with news without it. */
  changes: (year?: number): string => (year === undefined ? '/changes/' : `/changes/${year}/`),
  editions: '/editions/',
  edition: (name: string): string => `/editions/${name}/`,
  editionFile: (name: string, file: string): string => `/editions/${name}/${file}`,
  /** What joined the list in a month, `2026-11`; without one, all months. */
  added: (month?: string, page = 1): string =>
    month === undefined ? '/added/' : page === 1 ? `/added/${month}/` : `/added/${month}/page/${page}/`,
  subscribe: '/subscribe/',
  /** What is new on a page, for feed readers: Atom is `/topics/pruning/feed.xml`, JSON Feed `feed.json`. */
  feed: (page: string, extension: 'xml' | 'json'): string => `${page}feed.${extension}`,
  feeds: '/feeds.opml',
  myList: '/my-list/',
  search: '/search/',
  searchFor: (query: string): string => `/search/?${new URLSearchParams({ q: query }).toString()}`,
  explore: '/explore/',
  about: '/about/',
  data: (file: string): string => `/data/${file}`,
  /** The same papers in another form: `/papers/neuroformer/` as `.bib` is `/papers/neuroformer.bib`. */
  twin: (page: string, extension: string): string => page.replace(/\/$/, extension),
  contribute: '/contribute/',
  openSearch: '/opensearch.xml',
  /** A list without what surrounds it, for the frame of another site: `/embed/topics/pruning/`. */
  embedded: (page: string): string => `/embed${page}`,
} as const;

/** Returns the path of a file, whose name may have any characters, as addresses have it. */
export function encodedPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** A base path in its one form, with a slash at both ends: `lists/neurons` gives `/lists/neurons/`. */
export function normaliseBase(base: string): string {
  const inner = base.split('/').filter(Boolean).join('/');
  return inner === '' ? '/' : `/${inner}/`;
}

/** The URL path of one of the site's own pages or files (`/papers/`) under the base it is published at. */
export function withBase(path: string, base: string): string {
  return normaliseBase(base) + path.replace(/^\/+/, '');
}

/**
 * The full URL of one of the site's own pages or files. `site` is an origin such as `https://example.org`.
 */
export function absoluteUrl(path: string, { site, base }: { site: string; base: string }): string {
  return new URL(withBase(path, base), site).href;
}
