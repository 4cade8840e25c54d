import { defined } from '../../model/defined.ts';
import { foldWord } from './fold-word.ts';
import { coreOf } from './passage.ts';
import { tokensOf } from './tokens.ts';

/** The words of a text from one position to another, both included, that match a word of the query. */
export type Span = readonly [start: number, end: number];

/**
 * Returns what matches in a text cover. The index knows the position of the last word of a match alone; a
 * phrase, and a compound whose parts stand apart (`u-net` as "U net"), begin before it.
 * @param words the text, in words as `wordsOf` counts them
 * @param ends the positions of the matches
 * @param parts the words of the phrase or the parts of the compound; one for a plain word
 */
export function spansOf(
  words: readonly string[],
  ends: readonly number[],
  parts: readonly string[],
): readonly Span[] {
  return ends.map((end) => [startOfMatch(words, end, parts), end]);
}

/** Returns the positions that spans cover, ascending, each once. */
export function positionsIn(spans: readonly Span[]): number[] {
  const covered = spans.flatMap(([start, end]) =>
    Array.from({ length: end - start + 1 }, (_, index) => start + index),
  );
  return [...new Set(covered)].sort((a, b) => a - b);
}

/** Returns what stands at a span, without the punctuation around its words: `magnetic resonance`. */
export function textAt(words: readonly string[], [start, end]: Span): string {
  return words
    .slice(start, end + 1)
    .map((word, at) => (at > 0 && /^\s/.test(word) ? ' ' : '') + coreOf(word))
    .join('');
}

function startOfMatch(words: readonly string[], end: number, parts: readonly string[]): number {
  const last = defined(words[end]);
  const folded = foldWord(last);
  const first = defined(parts[0]);
  // A compound may stand as one word, too: `unet`.
  if (parts.length === 1 || (folded !== first && folded.startsWith(first))) return end;
  let start = end;
  for (let count = partsOf(last); count < parts.length && start > 0; count += partsOf(words[start] ?? ''))
    start--;
  return start;
}

function partsOf(word: string): number {
  return tokensOf(word).flatMap(({ parts }) => parts).length;
}
