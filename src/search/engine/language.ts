import { isFunctionWord } from '../../model/function-words.ts';
import { englishStem } from '../pagefind/english-stem.ts';
import { foldWord } from './fold-word.ts';
import type { Token } from './tokens.ts';

/** Returns the form in which the index has a word, which is folded or, for a better stem, has its accents. */
export type Stem = (word: string) => string;

/** What the words of an index are, and a query asks for. */
export interface Language {
  stem: Stem;
  /** Whether a folded word says nothing about a subject. */
  isFunctionWord: (word: string) => boolean;
}

export const ENGLISH: Language = { stem: englishStem, isFunctionWord };

/**
 * Makes another language. English words say as little there: papers are in English in every list.
 * @param stemmer takes a word in lower case with its accents
 * @param functionWords as they are written
 */
export function otherLanguage(
  stemmer: ((word: string) => string) | undefined,
  functionWords: readonly string[],
): Language {
  const own = new Set(functionWords.map(foldWord));
  return {
    stem: (word) => (stemmer && foldWord(stemmer(word))) || word,
    isFunctionWord: (word) => own.has(word) || isFunctionWord(word),
  };
}

/** Returns the forms in which an index has a word of a text and its parts, with and without accents. */
export function formsOf({ whole, parts, accented = [] }: Token, stem: Stem): string[] {
  return [...new Set([...parts, whole, ...accented].map(stem))];
}
