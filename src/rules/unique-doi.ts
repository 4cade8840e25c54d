import { findDuplicates } from './duplicates.ts';
import type { Rule } from './rule.ts';

/** One file a paper: no two entries have the same DOI, whatever its case or form. */
export const uniqueDoi: Rule = {
  name: 'unique-doi',
  holds: 'No two papers have the same DOI, whatever its case.',
  example: {
    no: 'doi: "10.1000/ABC"',
    yes: 'doi: "10.1000/xyz"',
    note: 'Another paper of the list has the DOI 10.1000/abc.',
  },
  find: (library) => findDuplicates(library, 'doi'),
};
