import type { Issue } from '../../src/model/issues.ts';
import type { Library } from '../../src/model/library.ts';
import { checkLinks, type LinkCheckOptions } from './check-links.ts';
import { judgeLinks } from './judge-links.ts';
import { listLinks } from './list-links.ts';

/** What a check of links has found. */
export interface LinkCheck {
  issues: Issue[];
  /** How many different addresses were asked. */
  asked: number;
}

/**
 * Asks the addresses of a library.
 * @param isWanted whether those of a file are to be asked
 * @param options how to go about it; `onStart` is told how many addresses there are
 * @throws {Error} if no address could be reached at all: then the fault is on this side
 */
export async function runLinks(
  library: Library,
  isWanted: (file: string) => boolean = () => true,
  { onStart, ...options }: Partial<LinkCheckOptions> & { onStart?: (count: number) => void } = {},
): Promise<LinkCheck> {
  const links = listLinks(library).filter(({ file }) => isWanted(file));
  const contact = library.site.fields.repository ?? library.site.fields.url ?? '';
  const urls = new Set(links.map(({ url }) => url));
  onStart?.(urls.size);
  const outcomes = await checkLinks(urls, { userAgent: `Lectern link check (+${contact})`, ...options });
  if (urls.size > 1 && [...outcomes.values()].every(({ isUnreached }) => isUnreached)) {
    throw new Error(
      `Unexpected silence: none of ${urls.size} addresses could be reached, so nothing was judged.\nCheck the connection of this machine, and run the same command again.`,
    );
  }
  return { issues: judgeLinks(links, outcomes), asked: urls.size };
}
