import { defined } from '../../model/defined.ts';

/** A stretch of text; `found` for words of the query. */
export interface TextPart {
  text: string;
  found: boolean;
}

/** A word of the query and where it stands in a text. */
export interface Occurrences {
  weight: number;
  /** Ascending, counted in words that white space separates. */
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
  const words = wordsOf(text);
  const start = sentenceBefore(words, bestStart(words.length, occurrences));
  const end = Math.min(words.length, start + PASSAGE);
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
  const all = wordsOf(words);
  const found = new Set(positions);
  const parts: TextPart[] = [];
  const push = (text: string, isFound: boolean): void => {
    const last = parts.at(-1);
    if (text === '') return;
    if (last?.found === isFound) last.text += text;
    else parts.push({ text, found: isFound });
  };
  for (const [index, word] of all.entries()) {
    const { before, core, after } = WORD.exec(word)?.groups as Record<'before' | 'core' | 'after', string>;
    if (found.has(index)) {
      push(before, false);
      push(core, true);
      push(after, false);
    } else push(word, false);
    if (index + 1 < all.length) push(' ', found.has(index) && found.has(index + 1) && after === '');
  }
  return parts;
}

/** Returns a word without the punctuation around it. */
export function coreOf(word: string): string {
  return defined(WORD.exec(word)?.groups?.['core']);
}

/** Returns the words of a text, as white space separates them and positions count them. */
export function wordsOf(text: string | readonly string[]): readonly string[] {
  return typeof text === 'string' ? text.split(/\s+/).filter(Boolean) : text;
}

/** Returns where the passage with the greatest weight begins; a word that comes again counts little more. */
function bestStart(length: number, occurrences: readonly Occurrences[]): number {
  const sorted = occurrences
    .flatMap(({ positions, weight }, word) => positions.map((position) => ({ position, weight, word })))
    .sort((a, b) => a.position - b.position);
  let best = { start: 0, sum: -1 };
  for (const [index, { position: start }] of sorted.entries()) {
    const seen = new Set<number>();
    let sum = 0;
    for (const { position, weight, word } of sorted.slice(index)) {
      if (position >= start + PASSAGE - LEAD) break;
      sum += seen.has(word) ? AGAIN * weight : weight;
      seen.add(word);
    }
    if (sum > best.sum) best = { start, sum };
  }
  return Math.max(0, Math.min(best.start, length - PASSAGE));
}

/** Returns where the sentence of a word begins, if that is near; otherwise a few words before it. */
function sentenceBefore(words: readonly string[], start: number): number {
  for (let at = start; at > Math.max(0, start - LEAD); at--) {
    if (/[.!?]['")\]]*$/.test(defined(words[at - 1]))) return at;
  }
  return start <= LEAD ? 0 : start - CONTEXT;
}

const WORD = /^(?<before>[^\p{L}\p{N}]*)(?<core>.*?)(?<after>[^\p{L}\p{N}]*)$/su;
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
