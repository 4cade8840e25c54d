import { defined } from '../../model/defined.ts';
import { isUnspaced, wordsOf } from './words-of-text.ts';

/** A stretch of text; `found` for words of the query. */
export interface TextPart {
  text: string;
  found: boolean;
}

/** A word of the query and where it stands in a text. */
export interface Occurrences {
  weight: number;
  /** Ascending, as `wordsOf` counts words. */
  positions: readonly number[];
}

/**
 * Returns the passage of a text that holds most of the words of a query, taken apart so that they can be
 * marked. It begins with a sentence where one begins near; `…` stands where text is left out.
 * @param text as it was indexed, or its words
 */
export function bestPassage(
  text: string | readonly string[],
  occurrences: readonly Occurrences[],
): TextPart[] {
  const words = typeof text === 'string' ? wordsOf(text) : text;
  const reach = reachOf(words);
  const start = sentenceBefore(words, bestStart(reach, occurrences), reach);
  const end = firstFrom(reach, defined(reach[start]) + PASSAGE);
  const parts = markWords(
    words.slice(start, end),
    occurrences.flatMap(({ positions }) => positions.map((position) => position - start)),
  );
  if (start > 0) parts.unshift({ text: '… ', found: false });
  if (end < words.length) parts.push({ text: ' …', found: false });
  return parts;
}

/**
 * Takes a text apart so that the words at some positions can be marked, without the punctuation around them.
 * @param words the text as words, or the text itself
 */
export function markWords(words: string | readonly string[], positions: Iterable<number>): TextPart[] {
  const all = typeof words === 'string' ? wordsOf(words) : words;
  const found = new Set(positions);
  const parts: TextPart[] = [];
  let endsInCore = false;
  const push = (text: string, isFound: boolean): void => {
    const last = parts.at(-1);
    if (text === '') return;
    if (last?.found === isFound) last.text += text;
    else parts.push({ text, found: isFound });
  };
  for (const [index, word] of all.entries()) {
    const { space, before, core, after } = WORD.exec(word)?.groups as Record<
      'space' | 'before' | 'core' | 'after',
      string
    >;
    const isFound = found.has(index);
    if (space !== '' && index > 0) push(' ', isFound && before === '' && found.has(index - 1) && endsInCore);
    push(before, false);
    push(core, isFound);
    push(after, false);
    endsInCore = after === '';
  }
  return parts;
}

/** Returns a word without the punctuation around it. */
export function coreOf(word: string): string {
  return defined(WORD.exec(word)?.groups?.['core']);
}

/**
 * Returns how far from the beginning of a text each of its words begins, and its end, in words of common
 * length: three characters of a script without spaces are one.
 */
function reachOf(words: readonly string[]): number[] {
  const reach = [0];
  for (const [at, word] of words.entries())
    reach.push(defined(reach[at]) + (isUnspaced(coreOf(word)) ? CHARACTER : 1));
  return reach;
}

/** Returns the first word that begins so far from the beginning, or the end. */
function firstFrom(reach: readonly number[], distance: number): number {
  const first = reach.findIndex((each) => each >= distance - ROUNDING);
  return first < 0 ? reach.length - 1 : first;
}

/** Returns where the passage with the greatest weight begins; a word that comes again counts little more. */
function bestStart(reach: readonly number[], occurrences: readonly Occurrences[]): number {
  const sorted = occurrences
    .flatMap(({ positions, weight }, word) => positions.map((position) => ({ position, weight, word })))
    .sort((a, b) => a.position - b.position);
  let best = { start: 0, sum: -1 };
  for (const [index, { position: start }] of sorted.entries()) {
    const seen = new Set<number>();
    let sum = 0;
    for (const { position, weight, word } of sorted.slice(index)) {
      if (defined(reach[position]) >= defined(reach[start]) + PASSAGE - LEAD) break;
      sum += seen.has(word) ? AGAIN * weight : weight;
      seen.add(word);
    }
    if (sum > best.sum) best = { start, sum };
  }
  return Math.min(best.start, firstFrom(reach, defined(reach.at(-1)) - PASSAGE));
}

/** Returns where the sentence of a word begins, if that is near; otherwise a few words before it. */
function sentenceBefore(words: readonly string[], start: number, reach: readonly number[]): number {
  const from = defined(reach[start]);
  for (let at = start; at > firstFrom(reach, from - LEAD); at--) {
    if (/[.!?。！？]['"”」）)\]]*$/u.test(defined(words[at - 1]))) return at;
  }
  return from <= LEAD ? 0 : firstFrom(reach, from - CONTEXT);
}

const WORD = /^(?<space>\s*)(?<before>[^\p{L}\p{N}]*)(?<core>.*?)(?<after>[^\p{L}\p{M}\p{N}]*)$/su;
/** In words. */
const CHARACTER = 1 / 3;
/** Thirds do not add up. */
const ROUNDING = 1e-6;
/** In words: about three lines of the results. */
const PASSAGE = 36;
/** In words: a sentence that begins so near is read from its beginning. */
const LEAD = 8;
/** In words before the first one found, where no sentence begins near. */
const CONTEXT = 3;
/**
 * The share of its weight that a word has when it comes again: different words say more than one word often.
 */
const AGAIN = 0.2;
