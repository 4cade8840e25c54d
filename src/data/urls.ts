import { absoluteUrl, paths, withBase } from '../model/urls.ts';

export { paths };

/** The address of one of the site's own pages or files, under the base that the site is built for. */
export function url(path: string): string {
  return withBase(path, import.meta.env.BASE_URL);
}

/** The full address, for what leaves the site. */
export function fullUrl(path: string): string {
  return absoluteUrl(path, { site: import.meta.env.SITE, base: import.meta.env.BASE_URL });
}
