import { titleKey } from '../model/titles.ts';
import { findDuplicates } from './duplicates.ts';
import type { Rule } from './index.ts';

/** One file a paper: no two entries have the same title, whatever its case, accents and punctuation. */
export const uniqueTitle: Rule = (library) =>
  findDuplicates(library, 'title', ({ title }) => title && titleKey(title));
