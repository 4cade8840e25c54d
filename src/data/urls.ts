import { base, site } from 'virtual:publication';
import { absoluteUrl, paths, withBase } from '../model/urls.ts';

export { paths };

/** The address of one of the site's own pages or files, under the base that the site is built for. */
export function url(path: string): string {
  return withBase(path, base);
}

/** The full address, for what leaves the site. */
export function fullUrl(path: string): string {
  return absoluteUrl(path, { site, base });
}
