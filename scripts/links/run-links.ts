import { readLibrary } from '../../src/library/read-library.ts';
import type { Issue } from '../../src/model/issues.ts';
import { checkLinks, type CheckOptions } from './check-links.ts';
import { judgeLinks } from './judge-links.ts';
import { listLinks } from './list-links.ts';

/** What a check of all links has found. */
export interface LinkCheck {
  issues: Issue[];
  /** How many different addresses were asked. */
  asked: number;
}

/**
 * Asks all addresses of a content folder.
 * @throws {Error} if there is no such folder, or if no address could be reached at all: then the fault is on this side
 */
export async function runLinks(folder: string, options: Partial<CheckOptions> = {}): Promise<LinkCheck> {
  const library = readLibrary(folder);
  const links = listLinks(library);
  const contact = library.site.fields.repository ?? library.site.fields.url ?? '';
  const urls = new Set(links.map(({ url }) => url));
  const outcomes = await checkLinks(urls, { userAgent: `Lectern link check (+${contact})`, ...options });
  if (urls.size > 1 && [...outcomes.values()].every(({ isUnreached }) => isUnreached)) {
    throw new Error(
      `Unexpected silence: none of ${urls.size} addresses could be reached, so nothing was judged.\nCheck the connection of this machine, and run the same command again.`,
    );
  }
  return { issues: judgeLinks(links, outcomes), asked: urls.size };
}
