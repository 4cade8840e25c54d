import { paths } from '../model/urls.ts';
import { SITEMAP } from './sitemap.ts';
import type { PublishedList } from './published-list.ts';

/**
 * Everybody may read everything, and the sitemap is named (https://www.rfc-editor.org/rfc/rfc9309,
 * https://sitemaps.org/protocol.php#submit_robots). It counts only at the root of a host: a site in a folder
 * of one has it for nothing.
 */
export function writeRobotsTxt({ fullUrl }: PublishedList): string {
  return `User-agent: *\nAllow: ${new URL(fullUrl(paths.home)).pathname}\n\nSitemap: ${fullUrl(SITEMAP)}\n`;
}
