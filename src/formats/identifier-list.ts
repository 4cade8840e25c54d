import { findArxivId, findDoi } from '../model/identifiers.ts';
import type { SkippedBlock } from './reference.ts';

/** A paper that is only named, by its arXiv identifier or its DOI. */
export type ListedPaper = { line: number } & (
  { arxiv: string; doi?: never } | { doi: string; arxiv?: never }
);

/**
 * Reads a list of arXiv identifiers, DOIs and their addresses, one a line; what follows a `#` is a comment.
 * @returns undefined for a text that is no such list: a line in it has several words and is no identifier, or
 * none is
 */
export function readIdentifierList(
  text: string,
): { papers: ListedPaper[]; skipped: SkippedBlock[] } | undefined {
  const papers: ListedPaper[] = [];
  const skipped: SkippedBlock[] = [];
  for (const [index, whole] of text.split('\n').entries()) {
    const typed = whole.replace(/(?:^|\s)#[^]*$/, '').trim();
    if (typed === '') continue;
    const line = index + 1;
    const arxiv = findArxivId(typed);
    const doi = findDoi(typed);
    if (arxiv !== undefined) papers.push({ line, arxiv });
    else if (doi !== undefined) papers.push({ line, doi });
    else if (/\s/.test(typed)) return undefined;
    else skipped.push({ line, text: typed, reason: 'it is neither an arXiv identifier nor a DOI' });
  }
  return papers.length > 0 ? { papers, skipped } : undefined;
}
