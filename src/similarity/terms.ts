import { MARKDOWN_MATHS } from '../model/maths.ts';
import { isStopStem } from './stop-words.ts';
import { lightStem } from './light-stemmer.ts';

/** A word of a text that says what it is about. */
export interface Term {
  /** What the inflections of the word have in common: never shown. */
  stem: string;
  /** The word as it stands in the text, in lower case unless it is an acronym. */
  form: string;
}

/**
 * The terms of a Markdown text in their order: no stop words, no numbers, no maths, code, addresses or
 * citations. Compounds are taken apart at the hyphen.
 */
export function termsOf(markdown: string): Term[] {
  return (markdown.replace(NOT_PROSE, ' ').normalize('NFC').match(WORD) ?? []).flatMap(
    (word) => termOf(word) ?? [],
  );
}

/** Looks at each distinct word once: a list of papers says the same few thousand words over and over. */
function termOf(word: string): Term | undefined {
  if (known.has(word)) return known.get(word);
  const form = isAcronym(word) ? word : word.toLowerCase();
  const stem = lightStem(form);
  const term = isTelling(form) && !isStopStem(stem) ? { stem, form } : undefined;
  known.set(word, term);
  return term;
}

/** Two capitals, or a capital and a digit: EEG, fMRI, ImageNet, 3D. */
function isAcronym(word: string): boolean {
  return /^\P{Lu}*\p{Lu}.*[\p{Lu}\p{N}]|\p{N}\p{Lu}/u.test(word);
}

/** Words of one or two letters are symbols or remnants, except acronyms such as 3D and RL. */
function isTelling(form: string): boolean {
  return /\p{L}/u.test(form) && (form.length > 2 || (form.length === 2 && isAcronym(form)));
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;
/** Maths, code, addresses, citations and commands in a Markdown text. */
export const NOT_PROSE = new RegExp(
  `${MARKDOWN_MATHS}|${/`[^`]*`|\]\([^()]*\)|<[^<>\n]*>|\bhttps?:\S+|\[@[^[\]]*\]|\\[a-zA-Z]+|&[a-z]+;/.source}`,
  'g',
);
const known = new Map<string, Term | undefined>();
