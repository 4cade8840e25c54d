import { readAt } from '../model/identifiers.ts';
import type { PublishedPaper } from '../model/published.ts';
import { fullUrl, paths } from './urls.ts';

/** Returns where a reader of a printed list finds a paper: where it is free to read, if it is known. */
export function printedAddress(paper: PublishedPaper): string {
  return readAt(paper) ?? fullUrl(paths.paper(paper.id));
}
