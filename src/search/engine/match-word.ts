import { defined } from '../../model/defined.ts';
import { spellingsOf } from '../../model/spellings.ts';
import { mergePostings, type Posting } from '../pagefind/postings.ts';
import { intersectAdjacent } from './adjacent-postings.ts';
import type { Stem } from './language.ts';
import type { SearchIndex } from './open-index.ts';
import { tokensOf, type Token } from './tokens.ts';
import { isUnspaced, wordsOf } from './words-of-text.ts';

/** A word that is looked for. */
export interface QueryWord extends Token {
  /** How often the query has it. */
  count: number;
  /** Whether the reader may be in the middle of it: it is the last and no space follows. */
  isOpen: boolean;
}

/** The documents that hold a word of the query, in any of the ways to write it, by ascending docId. */
export interface WordMatches {
  word: QueryWord;
  exact: readonly Posting[];
  /** Of longer words that begin with it. */
  prefixMatches: readonly Posting[];
}

/**
 * Matches a word with its inflections, its other spellings and, for a compound, its parts next to each other.
 * Where it is not in the index, or the reader may still be typing it, longer words that begin with it match,
 * too.
 */
export async function matchWord(word: QueryWord, index: SearchIndex, stem: Stem): Promise<WordMatches> {
  const exact = await matchExact(word, index, stem);
  // A word of a script without spaces is no beginning of another: all are characters.
  const isWanted = (word.isOpen || exact.length === 0) && !isUnspaced(word.whole);
  const prefixMatches = isWanted ? await matchPrefix(word.whole, index, stem) : [];
  return { word, exact, prefixMatches };
}

/**
 * Finds all words of a phrase in a row, in the text or within one field; positions are those of the last. A
 * sign that stands alone, as in `R & D`, takes a position in the index and is no word.
 */
export async function matchPhrase(
  phrase: string,
  index: SearchIndex,
  stem: Stem,
): Promise<readonly Posting[]> {
  const tokens = tokensOf(phrase);
  const [only] = tokens;
  if (only && tokens.length === 1) return matchExact(only, index, stem);
  let reach = 1;
  const words = wordsOf(phrase).flatMap((word) => {
    const inWord = tokensOf(word).map(({ whole, accented }, position) => ({
      whole,
      accented: accented?.[0],
      reach: position === 0 ? reach : 1,
    }));
    reach = inWord.length === 0 ? reach + 1 : 1;
    return inWord;
  });
  return matchAdjacent(words, index, stem);
}

async function matchExact(
  { whole, parts, accented = [] }: Token,
  index: SearchIndex,
  stem: Stem,
): Promise<readonly Posting[]> {
  const [accentedWhole, ...accentedParts] = accented;
  const adjoining = parts.map((part, at) => ({ whole: part, accented: accentedParts[at], reach: 1 }));
  if (parts.length > 1 && isUnspaced(whole)) return matchAdjacent(adjoining, index, stem);
  const exact = await matchSpellings({ whole, accented: accentedWhole }, index, stem);
  return parts.length > 1 ? mergeAdjacent(exact, await matchAdjacent(adjoining, index, stem)) : exact;
}

/** A word as it is spelled, and with its accents where it has any. */
interface Spelled {
  whole: string;
  accented?: string | undefined;
}

/** A word, and how many positions behind the one before it may stand at most. */
interface AdjacentWord extends Spelled {
  reach: number;
}

async function matchAdjacent(
  words: readonly AdjacentWord[],
  index: SearchIndex,
  stem: Stem,
): Promise<readonly Posting[]> {
  const [first = [], ...rest] = await Promise.all(words.map((word) => matchSpellings(word, index, stem)));
  return rest.reduce((found, next, at) => {
    const { whole, reach } = defined(words[at + 1]);
    // Each character has a position of its own: one is not two.
    return intersectAdjacent(found, next, { least: isUnspaced(whole) ? 1 : 0, reach });
  }, first);
}

/** Finds a word in any inflection and spelling. */
async function matchSpellings(
  { whole, accented }: Spelled,
  index: SearchIndex,
  stem: Stem,
): Promise<readonly Posting[]> {
  const keys = keysOf(whole, stem);
  return matchAny(accented === undefined ? keys : [...new Set([...keys, stem(accented)])], index);
}

/** Returns how an index may have a word: the stems of all its spellings. */
export function keysOf(word: string, stem: Stem): string[] {
  return [...new Set([word, ...spellingsOf(word)].map(stem))];
}

async function matchAny(keys: readonly string[], index: SearchIndex): Promise<readonly Posting[]> {
  return mergeAll(await Promise.all(keys.map((key) => index.postingsOf(key))));
}

/** A compound that was found whole at a position is not counted again for its parts there. */
function mergeAdjacent(whole: readonly Posting[], adjacent: readonly Posting[]): readonly Posting[] {
  return mergePostings(whole, adjacent).map((posting) => ({
    ...posting,
    frequency: posting.positions.length,
  }));
}

async function matchPrefix(prefix: string, index: SearchIndex, stem: Stem): Promise<readonly Posting[]> {
  const keys = keysOf(prefix, stem);
  const asked = [...new Set([prefix, stem(prefix)])];
  const words = (await Promise.all(asked.map((start) => index.wordsWithPrefix(start)))).flat();
  const others = [...new Set(words)].filter((word) => !keys.includes(word));
  // The shortest add least to what was typed.
  const nearest = others.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, MOST_LONGER_WORDS);
  return matchAny(nearest, index);
}

/** Merges in pairs, so that no list is walked more often than needed. */
function mergeAll(lists: readonly (readonly Posting[])[]): readonly Posting[] {
  if (lists.length <= 1) return lists[0] ?? [];
  const middle = lists.length >> 1;
  return mergePostings(mergeAll(lists.slice(0, middle)), mergeAll(lists.slice(middle)));
}

/** Hundreds of words begin with two letters; each costs as much as a word of the query. */
const MOST_LONGER_WORDS = 24;
