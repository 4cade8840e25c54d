import { defined } from '../model/defined.ts';
import type { Rule } from './rule.ts';

/** A title in capitals has lost which of its words are names; acronyms are not meant. */
export const titleNotInCapitals: Rule = {
  name: 'title-not-in-capitals',
  holds: 'A title has capitals where the paper has them, not everywhere.',
  example: {
    no: 'title: "NEUROFORMER: PRETRAINING FOR BRAIN DATA"',
    yes: 'title: "Neuroformer: Pretraining for Brain Data"',
  },
  find: (library) =>
    library.papers
      .filter(({ fields }) => fields.title !== undefined && isShouted(fields.title))
      .map(({ file, fields, locate }) => ({
        file,
        position: locate(['title']),
        message: `Unexpected title in capitals \`${defined(fields.title)}\`, expected capitals as on the paper's page on arXiv.`,
        action: 'Type it in small letters, with capitals for names and acronyms.',
      })),
};

/** Most of several words are in capitals, and one of them is too long for an acronym. */
function isShouted(title: string): boolean {
  const words = title.match(/\p{L}{3,}/gu) ?? [];
  const shouted = words.filter((word) => word === word.toUpperCase() && word !== word.toLowerCase());
  const isMost = shouted.length >= FEWEST_WORDS && shouted.length / words.length > 0.6;
  return isMost && shouted.some((word) => word.length > LONGEST_ACRONYM);
}

const FEWEST_WORDS = 3;
const LONGEST_ACRONYM = 6;
