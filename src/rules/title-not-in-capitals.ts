import type { Rule } from './index.ts';

/** A title in capitals has lost which of its words are names; acronyms are not meant. */
export const titleNotInCapitals: Rule = (library) =>
  library.papers
    .filter(({ fields }) => fields.title !== undefined && isShouted(fields.title))
    .map(({ file, fields, locate }) => ({
      file,
      position: locate(['title']),
      message: `Unexpected title in capitals \`${fields.title ?? ''}\`, expected capitals as on the paper's page on arXiv.`,
      action: 'Type it in small letters, with capitals for names and acronyms.',
    }));

/** Most of several long words are in capitals. */
function isShouted(title: string): boolean {
  const words = title.match(/\p{L}{4,}/gu) ?? [];
  const shouted = words.filter((word) => word === word.toUpperCase() && word !== word.toLowerCase());
  return shouted.length >= FEWEST_WORDS && shouted.length / words.length > 0.6;
}

const FEWEST_WORDS = 3;
