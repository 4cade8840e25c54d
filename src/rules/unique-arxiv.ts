import { findDuplicates } from './duplicates.ts';
import type { Rule } from './rule.ts';

/** One file a paper: no two entries have the same arXiv identifier, whatever its version or form. */
export const uniqueArxiv: Rule = {
  name: 'unique-arxiv',
  holds: 'No two papers have the same arXiv identifier, whatever its version.',
  example: {
    no: 'arxiv: "2306.16922"',
    yes: 'arxiv: "2311.00136"',
    note: 'Another paper of the list is 2306.16922.',
  },
  find: (library) => findDuplicates(library, 'arxiv'),
};
