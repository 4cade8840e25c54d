import { defined } from '../model/defined.ts';
import { isMetric, isOfAnySubject, isWeakEnd } from './phrase-words.ts';
import { BREAK, countSets, wordsAt, type WordSequence } from './word-sequence.ts';

/** What phrases are judged by. */
export interface PhraseFrequencies {
  papers: number;
  /** In how many papers each stem is, and each pair of neighbouring stems, by `pairKey`. */
  stems: ReadonlyMap<number, number>;
  pairs: ReadonlyMap<number, number>;
}

/** Returns in how many texts each pair of neighbouring words is, by `pairKey`. */
export function pairFrequencies(sequences: Iterable<WordSequence>): Map<number, number> {
  return countSets(
    (function* () {
      for (const { stems } of sequences) {
        const pairs = new Set<number>();
        for (let at = 1; at < stems.length; at++)
          if (isPair(stems, at - 1)) pairs.add(pairKey(stems, at - 1));
        yield pairs;
      }
    })(),
  );
}

/**
 * The phrases of several words that two texts share and few others have, at most MOST_PHRASES, those first
 * that are rare and stand in a title; written as in the first text.
 */
export function sharedPhrases(a: WordSequence, b: WordSequence, frequencies: PhraseFrequencies): string[] {
  const found = new Map<string, SharedPhrase>();
  for (const { inA, inB, count } of sharedRuns(a, b)) {
    const run = trimmed(a, inA, count);
    if (!run || !isTerm(a, run, frequencies)) continue;
    const key = a.stems.slice(run.first, run.first + run.count).join(' ');
    const atB = inB + run.first - inA;
    const known = found.get(key);
    found.set(key, {
      key,
      form: known?.form ?? plainest(wordsAt(a, run.first, run.count), wordsAt(b, atB, run.count)),
      score:
        (known?.score ?? Math.log(frequencies.papers / rarest(a, run, frequencies)) + 1) *
        (run.first < a.titleLength || atB < b.titleLength ? TITLE_BONUS : 1),
    });
  }
  const ranked = [...found.values()].sort(
    (one, two) => two.score - one.score || (one.key < two.key ? -1 : 1),
  );
  return ranked
    .filter(({ key }, index) => !ranked.slice(0, index).some((better) => overlap(key, better.key)))
    .slice(0, MOST_PHRASES)
    .map(({ form }) => form);
}

/** The longest runs of words that both texts have, at each point of the second. */
function* sharedRuns(
  a: WordSequence,
  b: WordSequence,
): Generator<{ inA: number; inB: number; count: number }> {
  const pointsInA = new Map<number, number[]>();
  for (let at = 0; at + 1 < a.stems.length; at++) {
    if (!isPair(a.stems, at)) continue;
    const key = pairKey(a.stems, at);
    pointsInA.set(key, [...(pointsInA.get(key) ?? []), at]);
  }
  for (let inB = 0; inB + 1 < b.stems.length; inB++) {
    if (!isPair(b.stems, inB)) continue;
    let longest = { inA: 0, count: 0 };
    for (const inA of pointsInA.get(pairKey(b.stems, inB)) ?? []) {
      let count = 2;
      while (isPair(a.stems, inA + count - 1) && a.stems[inA + count] === b.stems[inB + count]) count++;
      if (count > longest.count) longest = { inA, count };
    }
    if (longest.count === 0) continue;
    yield { ...longest, inB };
    inB += longest.count - 2;
  }
}

/**
 * A run without the words at its ends that do not belong to a term, or only as a part of a compound;
 * undefined where less than two remain.
 */
function trimmed(sequence: WordSequence, first: number, count: number): Run | undefined {
  const { text, starts, ends } = sequence;
  const isWeak = (at: number, side: 'first' | 'last'): boolean =>
    isWeakEnd(wordsAt(sequence, at, 1), side) ||
    (side === 'first'
      ? text[defined(starts[at]) - 1] === '-'
      : /-[\p{L}\p{N}]/uy.test(text.slice(defined(ends[at]), defined(ends[at]) + 2)));
  while (count > 1 && isWeak(first, 'first')) [first, count] = [first + 1, count - 1];
  while (count > 1 && isWeak(first + count - 1, 'last')) count--;
  return count > 1 ? { first, count } : undefined;
}

/** Whether few papers have the run, and one of its words tells them from the rest. */
function isTerm(sequence: WordSequence, run: Run, frequencies: PhraseFrequencies): boolean {
  const { papers, stems } = frequencies;
  const own = sequence.stems.slice(run.first, run.first + run.count);
  return (
    rarest(sequence, run, frequencies) <= Math.max(FEW, COMMON_PHRASE * papers) &&
    own.some(
      (stem, index) =>
        defined(stems.get(stem)) <= Math.max(FEW, COMMON_WORD * papers) &&
        !isOfAnySubject(wordsAt(sequence, run.first + index, 1)),
    ) &&
    !isMetric(wordsAt(sequence, run.first, run.count))
  );
}

/** In how many papers the rarest pair of a run is. */
function rarest({ stems }: WordSequence, { first, count }: Run, { pairs }: PhraseFrequencies): number {
  return Math.min(
    ...Array.from({ length: count - 1 }, (_, index) => defined(pairs.get(pairKey(stems, first + index)))),
  );
}

function isPair(stems: Int32Array, at: number): boolean {
  const next = stems[at + 1];
  return stems[at] !== BREAK && next !== undefined && next !== BREAK;
}

function pairKey(stems: Int32Array, at: number): number {
  return defined(stems[at]) * MOST_STEMS + defined(stems[at + 1]);
}

/** Whether one phrase holds the other, or the same words in another order. */
function overlap(key: string, other: string): boolean {
  const [one, two] = [key.split(' '), other.split(' ')];
  return one.every((stem) => two.includes(stem)) || two.every((stem) => one.includes(stem));
}

/** The first of two forms unless the second does without a genitive. */
function plainest(one: string, two: string): string {
  return /['’]s\b/.test(one) && !/['’]s\b/.test(two) ? two : one;
}

interface Run {
  first: number;
  count: number;
}

interface SharedPhrase {
  key: string;
  form: string;
  score: number;
}

const MOST_PHRASES = 2;
const MOST_STEMS = 2 ** 26;
const TITLE_BONUS = 1.5;
/** So many papers may share a phrase in however small a list. */
const FEW = 3;
/** A phrase in more than this part of a list says no more than the list does. */
const COMMON_PHRASE = 0.1;
/** The same for the words of a phrase: at least one must be rarer. */
const COMMON_WORD = 0.2;
