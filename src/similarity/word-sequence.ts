import { defined } from '../model/defined.ts';
import { lightStem } from './light-stemmer.ts';
import { isStopStem } from './stop-words.ts';
import type { ComparedPaper } from './text-vectors.ts';
import { NOT_PROSE } from './terms.ts';

/** The words of a paper in their order, to find what two papers say in the same words. */
export interface WordSequence {
  /** The title, then the abstract. */
  text: string;
  /** The numbers of the words' stems, BREAK where a stop word, a number or punctuation stands. */
  stems: Int32Array;
  /** Where each word begins and ends in the text. */
  starts: Int32Array;
  ends: Int32Array;
  /** How many of the words, from the first, are those of the title. */
  titleLength: number;
  /** The stems that some paper has in small letters: in a title they may be in capitals, and no names. */
  inSmallLetters: ReadonlySet<number>;
}

/** Stands between words that are not next to each other. */
export const BREAK = -1;

/**
 * Reads the words of papers in their order; the same stem has the same number in all of them. A hyphen joins
 * two words as a space does.
 */
export function wordSequences(papers: readonly ComparedPaper[]): WordSequence[] {
  const numbers = new Map<string, number>();
  const known = new Map<string, number>();
  const inSmallLetters = new Set<number>();
  const numberOf = (word: string): number => {
    const last = known.get(word);
    if (last !== undefined) return last;
    const stem = lightStem(word);
    const isTelling = /\p{L}/u.test(word) && !isStopStem(stem);
    const number = isTelling ? (numbers.get(stem) ?? numbers.size) : BREAK;
    if (isTelling) numbers.set(stem, number);
    known.set(word, number);
    if (word === word.toLowerCase()) inSmallLetters.add(number);
    return number;
  };
  return papers.map(({ title, abstract }) => ({ ...readWords(title, abstract, numberOf), inSmallLetters }));
}

/** Returns how many of the texts hold each stem, by its number. */
export function stemFrequencies(sequences: readonly WordSequence[]): Map<number, number> {
  return countSets(sequences.map(({ stems }) => new Set(stems.filter((stem) => stem !== BREAK))));
}

/** Returns in how many sets each number is. */
export function countSets(sets: Iterable<ReadonlySet<number>>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const set of sets) for (const member of set) counts.set(member, (counts.get(member) ?? 0) + 1);
  return counts;
}

function readWords(
  title: string,
  abstract: string,
  numberOf: (word: string) => number,
): Omit<WordSequence, 'inSmallLetters'> {
  const text = `${title}.\n${abstract}`.normalize('NFC').replace(NOT_PROSE, ' | ');
  const words: { stem: number; start: number; end: number }[] = [];
  let end = 0;
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    if (!/^[ \n-]$/.test(text.slice(end, start))) words.push({ stem: BREAK, start, end: start });
    end = start + word.length;
    words.push({ stem: numberOf(word), start, end });
  }
  const titleEnd = title.normalize('NFC').length;
  return {
    text,
    stems: Int32Array.from(words, ({ stem }) => stem),
    starts: Int32Array.from(words, (word) => word.start),
    ends: Int32Array.from(words, (word) => word.end),
    titleLength: words.filter((word) => word.start < titleEnd).length,
  };
}

/**
 * Returns so many words from the first on as they stand in the text, but in small letters what a title has in
 * capitals without being a name.
 */
export function wordsAt(sequence: WordSequence, first: number, count: number): string {
  const { text, stems, starts, ends, inSmallLetters } = sequence;
  let words = '';
  for (let at = first; at < first + count; at++) {
    const word = text.slice(starts[at], ends[at]);
    const isName = /\p{Lu}\P{Lu}*\p{Lu}|\p{N}/u.test(word) || !inSmallLetters.has(defined(stems[at]));
    const gap = at === first ? '' : text.slice(ends[at - 1], starts[at]).replace('\n', ' ');
    words += gap + (isName ? word : word.toLowerCase());
  }
  return words;
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;
