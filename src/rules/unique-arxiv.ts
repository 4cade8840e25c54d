import { findArxivId } from '../model/identifiers.ts';
import { findDuplicates } from './duplicates.ts';
import type { Rule } from './index.ts';

/** One file a paper: no two entries have the same arXiv identifier, whatever its version or form. */
export const uniqueArxiv: Rule = (library) =>
  findDuplicates(library, 'arxiv', ({ arxiv }) => arxiv && (findArxivId(arxiv) ?? arxiv));
