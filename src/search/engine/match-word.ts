import { englishStem } from '../pagefind/english-stem.ts';
import type { IndexFiles } from '../pagefind/index-files.ts';
import { mergePostings, type Posting } from '../pagefind/postings.ts';
import type { QueryWord } from './query.ts';
import { spellingsOf } from './spellings.ts';
import { tokensOf, type Token } from './tokens.ts';

/** The papers that hold a word of the query, in any of the ways to write it. */
export interface WordMatches {
  word: QueryWord;
  /** By ascending page; those of words that merely begin so are not in it. */
  exact: readonly Posting[];
  /** The papers with a word that begins so. */
  prefixMatches: readonly Posting[];
}

/** Brings a word to the form in which the index has it. */
export type Stem = (word: string) => string;

/** The stems of the languages whose indexes Pagefind keeps by stem and the engine can read; others keep whole words. */
export function stemFor(language: string): Stem {
  return language === 'en' ? englishStem : (word) => word;
}

/**
 * Finds a word with its inflections, its other spellings and, for a compound, its parts next to each other. Where it is
 * not in the index, or the reader may still be typing it, words that begin so are found too.
 */
export async function matchWord(word: QueryWord, index: IndexFiles, stem: Stem): Promise<WordMatches> {
  const exact = await matchExact(word, index, stem);
  const isWanted = word.isOpen || exact.length === 0;
  const prefixMatches = isWanted ? await matchPrefix(word.whole, index, stem) : [];
  return { word, exact, prefixMatches };
}

/** The papers with all words of a phrase in a row, in the text or within one field; positions are those of its last. */
export async function matchPhrase(
  phrase: string,
  index: IndexFiles,
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
  index: IndexFiles,
  stem: Stem,
): Promise<readonly Posting[]> {
  const exact = await matchSpellings(whole, index, stem);
  return parts.length > 1 ? mergeAdjacent(exact, await matchAdjacent(parts, index, stem)) : exact;
}

async function matchAdjacent(
  words: readonly string[],
  index: IndexFiles,
  stem: Stem,
): Promise<readonly Posting[]> {
  const lists = await Promise.all(words.map((word) => matchSpellings(word, index, stem)));
  return lists.reduce(follow);
}

/** The papers that hold a word in any inflection and spelling. */
async function matchSpellings(word: string, index: IndexFiles, stem: Stem): Promise<readonly Posting[]> {
  return matchAny(keysOf(word, stem), index);
}

/** How the index may have a word. */
function keysOf(word: string, stem: Stem): string[] {
  return [...new Set([word, ...spellingsOf(word)].map(stem))];
}

async function matchAny(keys: readonly string[], index: IndexFiles): Promise<readonly Posting[]> {
  return mergeAll(await Promise.all(keys.map((key) => index.postingsOf(key))));
}

/** Where a word of the second list stands behind one of the first, or is a part of the same compound. */
function follow(first: readonly Posting[], second: readonly Posting[]): Posting[] {
  const bySecond = new Map(second.map((posting) => [posting.docId, posting]));
  return first.flatMap((posting) => {
    const next = bySecond.get(posting.docId);
    if (!next) return [];
    const positions = chain(posting.positions, next.positions);
    const fields: Posting['fields'] = {};
    for (const [name, places] of Object.entries(posting.fields)) {
      const field = name as keyof Posting['fields'];
      const chained = chain(places, next.fields[field] ?? []);
      if (chained.length > 0) fields[field] = chained;
    }
    if (positions.length === 0 && Object.keys(fields).length === 0) return [];
    return [{ docId: posting.docId, positions, frequency: positions.length, fields }];
  });
}

/** The positions of the second word where it stands at or right behind a position of the first. */
function chain(first: readonly number[], second: readonly number[]): number[] {
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

async function matchPrefix(beginning: string, index: IndexFiles, stem: Stem): Promise<readonly Posting[]> {
  const keys = keysOf(beginning, stem);
  const asked = [...new Set([beginning, stem(beginning)])];
  const words = (await Promise.all(asked.map((start) => index.wordsFrom(start)))).flat();
  const others = [...new Set(words)].filter((word) => !keys.includes(word));
  // The shortest continue what was typed least.
  const nearest = others.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, MOST_CONTINUATIONS);
  return matchAny(nearest, index);
}

/** Merges in pairs, so that no list is walked more often than needed. */
function mergeAll(lists: readonly (readonly Posting[])[]): readonly Posting[] {
  if (lists.length <= 1) return lists[0] ?? [];
  const middle = lists.length >> 1;
  return mergePostings(mergeAll(lists.slice(0, middle)), mergeAll(lists.slice(middle)));
}

/** After two letters hundreds of words continue; each costs as much as a word of the query. */
const MOST_CONTINUATIONS = 24;
