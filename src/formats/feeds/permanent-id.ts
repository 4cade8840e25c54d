import { absoluteUrl } from '../../model/urls.ts';
import type { PublishedList } from '../published-list.ts';

/**
 * Returns the name under which feed readers know something of the list, whatever becomes of it: RFC 4287,
 * 4.2.6, wants it to be the same for ever, also when the site moves, and readers show everything again whose
 * name changes. It is the address of its page where the list was first published (`firstUrl` in site.yaml;
 * where that is not given, the list has not moved). A tag URI (RFC 4151) would need an address that the list
 * had on some day just as much, and JSON Feed prefers an address (version 1.1, "id").
 * @param page its path; for a paper under the first name of its file
 */
export function permanentId(page: string, { site, fullUrl }: PublishedList): string {
  const first = site.firstUrl === undefined ? undefined : URL.parse(site.firstUrl);
  return first ? absoluteUrl(page, { site: first.origin, base: first.pathname }) : fullUrl(page);
}
