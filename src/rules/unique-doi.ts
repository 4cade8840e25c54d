import { doiKey, findDoi } from '../model/identifiers.ts';
import { findDuplicates } from './duplicates.ts';
import type { Rule } from './index.ts';

/** One file a paper: no two entries have the same DOI, whatever its case or form. */
export const uniqueDoi: Rule = (library) =>
  findDuplicates(library, 'doi', ({ doi }) => doi && doiKey(findDoi(doi) ?? doi));
