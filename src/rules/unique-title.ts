import { findDuplicates } from './duplicates.ts';
import type { Rule } from './rule.ts';

/** One file a paper: no two entries have the same title, whatever its case, accents and punctuation. */
export const uniqueTitle: Rule = {
  name: 'unique-title',
  holds: 'No two papers have the same title, whatever its case and punctuation.',
  example: {
    no: 'title: "The expressive leaky-memory neuron"',
    yes: 'title: "Neuroformer"',
    note: 'Another paper of the list is called The Expressive Leaky Memory Neuron.',
  },
  find: (library) => findDuplicates(library, 'title'),
};
