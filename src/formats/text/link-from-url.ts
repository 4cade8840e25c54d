import type { PaperFrontmatter } from '../../model/paper.ts';

/**
 * The link that an address of a reference is, where its host says so: reviews on OpenReview, or the paper as
 * PDF for one that is neither on arXiv nor has a DOI. What another address leads to is not for us to guess.
 */
export function linkFromUrl(
  url: string,
  arxiv: string | undefined,
  doi: string | undefined,
): NonNullable<PaperFrontmatter['links']> {
  const address = URL.parse(url);
  if (address?.protocol !== 'https:') return {};
  if (address.hostname === 'openreview.net') return { openreview: url };
  if (arxiv === undefined && doi === undefined && address.pathname.toLowerCase().endsWith('.pdf'))
    return { pdf: url };
  return {};
}
