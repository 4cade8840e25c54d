import { arxivPage, doiPage } from '../model/identifiers.ts';
import type { PublishedPaper } from '../model/published.ts';
import { fullUrl, paths } from './urls.ts';

/** Returns where a reader of a printed list finds a paper: where it is free to read, if it is known. */
export function printedAddress({ id, arxiv, doi }: PublishedPaper): string {
  if (arxiv !== undefined) return arxivPage(arxiv);
  return doi === undefined ? fullUrl(paths.paper(id)) : doiPage(doi);
}
