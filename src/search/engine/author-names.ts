import { defined } from '../../model/defined.ts';
import { foldWord } from './fold-word.ts';
import { tokensOf } from './tokens.ts';
import { wordsOf } from './words-of-text.ts';

/**
 * The authors of a paper as they are indexed. Signs without letters stand between them, so that the positions
 * of words tell which are of one name: each name begins at a multiple of `CELL`.
 */
export function authorsText(names: readonly string[]): string {
  return inCells(names.map((name, at) => wordsOf(at < names.length - 1 ? `${name},` : name)));
}

/**
 * What else the words of names are asked as, at the same positions as in `authorsText`: their initials, and
 * `ö` as `oe` or the other way round.
 */
export function nameFormsText(names: readonly string[]): string {
  return inCells(
    names.map((name) => wordsOf(name).map((word, _, { length }) => ` ${formsOf(word, length === 1)}`)),
  );
}

/** The form that the only word of a name has besides: it is the whole of it. */
export const SOLE_NAME = 'zzsolex';

/** Writes an initial as the index has it, as a word that nothing else is. */
export function initialKey(letter: string): string {
  return `zz${letter}x`;
}

/** Which of the authors of a paper a position is of: the same number for the words of one name. */
export function authorAt(position: number): number {
  return Math.floor(position / CELL);
}

/** Authors as they are shown, in words, and which of these stands at a position in the index. */
export function shownAuthors(text: string): { words: string[]; indexOf: (position: number) => number } {
  const words: string[] = [];
  const indices = wordsOf(text).map((word) => (word.trim() === FILLER ? -1 : words.push(word) - 1));
  return { words, indexOf: (position) => indices[position] ?? -1 };
}

function inCells(names: readonly (readonly string[])[]): string {
  return names
    .flatMap((words, at) => {
      const empty = at === names.length - 1 ? 0 : CELL - (words.length % CELL);
      return [words.join('').trim(), ...Array.from({ length: empty }, () => FILLER)];
    })
    .join(' ');
}

function formsOf(word: string, isSole: boolean): string {
  const [token] = tokensOf(word);
  if (!token) return FILLER;
  const initials = token.parts.flatMap((part) => {
    const letter = String.fromCodePoint(defined(part.codePointAt(0)));
    return hasCase(letter) ? [initialKey(letter)] : [];
  });
  const forms = [...new Set(initials), ...otherSpellings(word), ...(isSole ? [SOLE_NAME] : [])];
  return forms.length === 0 ? FILLER : forms.join('-');
}

/** Scripts without capitals have no initials. */
function hasCase(letter: string): boolean {
  return letter.toUpperCase() !== letter;
}

/** German and Scandinavian letters by two, and two letters that may stand for one of these by its base. */
function otherSpellings(word: string): string[] {
  const own = foldWord(word);
  const long = foldWord(
    word.normalize('NFC').replace(/[äöüåøÄÖÜÅØ]/gu, (letter) => defined(BY_TWO[letter.toLowerCase()])),
  );
  const short = foldWord(word.normalize('NFC')).replace(/(?<=[^aeiou])([aou])e(?=[^aeiouy])/g, '$1');
  return [...new Set([long, short])].filter((form) => form !== own);
}

const BY_TWO: Partial<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };
/** In words: longer than names of persons. A step of less than 24 positions is one byte in the index. */
const CELL = 16;
const FILLER = '·';
