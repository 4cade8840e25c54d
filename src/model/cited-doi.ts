import { arxivKey } from './identifiers.ts';
import type { Paper } from './paper.ts';
import { isPublished } from './publication.ts';

/**
 * Returns the DOI by which a paper is cited: that of its publication, else the one that arXiv gives each of
 * its papers (https://info.arxiv.org/help/doi.html), but only where nothing else is known to be published:
 * it is that of the preprint and of no other version. Undefined where there is none.
 */
export function citedDoi({
  doi,
  arxiv,
  publication,
}: Pick<Paper, 'doi' | 'arxiv' | 'publication'>): string | undefined {
  if (doi !== undefined || arxiv === undefined || isPublished(publication)) return doi;
  return `10.48550/arXiv.${arxivKey(arxiv)}`;
}
