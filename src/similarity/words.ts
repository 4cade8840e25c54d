import { MARKDOWN_MATHS } from '../model/maths.ts';
import { isStopKey } from './stop-words.ts';
import { lightStem } from './light-stemmer.ts';

/** A word of a text. */
export interface Word {
  /** What its inflections have in common: never shown. */
  key: string;
  /** The word as it stands in the text, in lower case unless it is an acronym. */
  form: string;
}

/**
 * The words of a Markdown text that say what it is about, in their order: no function words, no numbers, no maths,
 * code, addresses or citations. Compounds are taken apart at the hyphen.
 */
export function wordsOf(markdown: string): Word[] {
  return (markdown.replace(NOT_PROSE, ' ').normalize('NFC').match(WORD) ?? []).flatMap(
    (word) => read(word) ?? [],
  );
}

/** Reads each distinct word once: a list of papers says the same few thousand words over and over. */
function read(text: string): Word | undefined {
  if (known.has(text)) return known.get(text);
  const form = isAcronym(text) ? text : text.toLowerCase();
  const key = lightStem(form);
  const word = isTelling(form) && !isStopKey(key) ? { key, form } : undefined;
  known.set(text, word);
  return word;
}

/** Two capitals, or a capital and a digit: EEG, fMRI, ImageNet, 3D. */
function isAcronym(word: string): boolean {
  return /\p{Lu}.*[\p{Lu}\p{N}]|\p{N}\p{Lu}/u.test(word);
}

/** Words of one or two letters are symbols or remnants, except acronyms such as 3D and RL. */
function isTelling(form: string): boolean {
  return /\p{L}/u.test(form) && (form.length > 2 || (form.length === 2 && isAcronym(form)));
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;
const NOT_PROSE = new RegExp(
  `${MARKDOWN_MATHS}|${/`[^`]*`|\]\([^)]*\)|<[^>\n]*>|\bhttps?:\S+|\[@[^\]]*\]|\\[a-zA-Z]+|&[a-z]+;/.source}`,
  'g',
);
const known = new Map<string, Word | undefined>();
