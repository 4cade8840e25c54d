import { spellingsOf } from '../../model/spellings.ts';
import { englishStem } from '../pagefind/english-stem.ts';
import { mergePostings, type Posting } from '../pagefind/postings.ts';
import type { Field } from '../pagefind/record.ts';
import type { SearchIndex } from './open-index.ts';
import type { QueryWord } from './query.ts';
import { tokensOf, type Token } from './tokens.ts';

/** The documents that hold a word of the query, in any of the ways to write it, by ascending docId. */
export interface WordMatches {
  word: QueryWord;
  exact: readonly Posting[];
  /** Of longer words that begin with it. */
  prefixMatches: readonly Posting[];
}

/** Returns the form in which the index has a word. */
export type Stem = (word: string) => string;

/**
 * Returns the stemmer of a language: that of Pagefind for English; the indexes of others keep whole words.
 */
export function stemFor(language: string): Stem {
  return language === 'en' ? englishStem : (word) => word;
}

/**
 * Matches a word with its inflections, its other spellings and, for a compound, its parts next to each other.
 * Where it is not in the index, or the reader may still be typing it, longer words that begin with it match,
 * too.
 */
export async function matchWord(word: QueryWord, index: SearchIndex, stem: Stem): Promise<WordMatches> {
  const exact = await matchExact(word, index, stem);
  const isWanted = word.isOpen || exact.length === 0;
  const prefixMatches = isWanted ? await matchPrefix(word.whole, index, stem) : [];
  return { word, exact, prefixMatches };
}

/** Finds all words of a phrase in a row, in the text or within one field; positions are those of the last. */
export async function matchPhrase(
  phrase: string,
  index: SearchIndex,
  stem: Stem,
): Promise<readonly Posting[]> {
  const tokens = tokensOf(phrase);
  const [only] = tokens;
  if (only && tokens.length === 1) return matchExact(only, index, stem);
  return matchAdjacent(
    tokens.map(({ whole }) => whole),
    index,
    stem,
  );
}

async function matchExact(
  { whole, parts }: Token,
  index: SearchIndex,
  stem: Stem,
): Promise<readonly Posting[]> {
  const exact = await matchSpellings(whole, index, stem);
  return parts.length > 1 ? mergeAdjacent(exact, await matchAdjacent(parts, index, stem)) : exact;
}

async function matchAdjacent(
  words: readonly string[],
  index: SearchIndex,
  stem: Stem,
): Promise<readonly Posting[]> {
  const lists = await Promise.all(words.map((word) => matchSpellings(word, index, stem)));
  return lists.reduce(intersectAdjacent);
}

/** Finds a word in any inflection and spelling. */
async function matchSpellings(word: string, index: SearchIndex, stem: Stem): Promise<readonly Posting[]> {
  return matchAny(keysOf(word, stem), index);
}

/** Returns how an index may have a word: the stems of all its spellings. */
export function keysOf(word: string, stem: Stem): string[] {
  return [...new Set([word, ...spellingsOf(word)].map(stem))];
}

async function matchAny(keys: readonly string[], index: SearchIndex): Promise<readonly Posting[]> {
  return mergeAll(await Promise.all(keys.map((key) => index.postingsOf(key))));
}

/**
 * Finds where a word of the second list stands behind one of the first, or is a part of the same compound.
 */
function intersectAdjacent(first: readonly Posting[], second: readonly Posting[]): Posting[] {
  const bySecond = new Map(second.map((posting) => [posting.docId, posting]));
  return first.flatMap((posting) => {
    const next = bySecond.get(posting.docId);
    if (!next) return [];
    const positions = adjacentPositions(posting.positions, next.positions);
    const fields: Posting['fields'] = {};
    for (const [name, inField] of Object.entries(posting.fields)) {
      const field = name as Field;
      const adjacent = adjacentPositions(inField, next.fields[field] ?? []);
      if (adjacent.length > 0) fields[field] = adjacent;
    }
    if (positions.length === 0 && Object.keys(fields).length === 0) return [];
    return [{ docId: posting.docId, positions, frequency: positions.length, fields }];
  });
}

/** Returns the positions of the second word where it stands at or right behind a position of the first. */
function adjacentPositions(first: readonly number[], second: readonly number[]): number[] {
  const starts = new Set(first);
  return second.filter((position) => starts.has(position) || starts.has(position - 1));
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
