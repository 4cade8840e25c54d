import { defined } from '../model/defined.ts';
import { isAcronym, isNoun } from './phrase-words.ts';
import { BREAK, wordsAt, type WordSequence } from './word-sequence.ts';

/**
 * The single words that two texts share and few others have, at most MOST_TERMS, the rarest first: acronyms,
 * and nouns that stand in both titles. They are written as in the first text.
 * @param frequencies in how many of the papers each stem is
 */
export function sharedTerms(
  a: WordSequence,
  b: WordSequence,
  { papers, stems }: { papers: number; stems: ReadonlyMap<number, number> },
): string[] {
  const [inA, inB] = [wordsOf(a), wordsOf(b)];
  return [...inA]
    .flatMap(([stem, one]) => {
      const two = inB.get(stem);
      const frequency = defined(stems.get(stem));
      if (!two || frequency > Math.max(FEW, COMMON * papers)) return [];
      const isTerm =
        (isAcronym(one.form) && isAcronym(two.form)) ||
        (one.inTitle && two.inTitle && isNoun(one.form) && isNoun(two.form));
      return isTerm ? { form: one.form.replace(/(?<=\p{Lu})s$/u, ''), frequency } : [];
    })
    .sort((one, two) => one.frequency - two.frequency || (one.form < two.form ? -1 : 1))
    .slice(0, MOST_TERMS)
    .map(({ form }) => form);
}

interface Word {
  form: string;
  inTitle: boolean;
}

function wordsOf(sequence: WordSequence): Map<number, Word> {
  const words = new Map<number, Word>();
  for (const [at, stem] of sequence.stems.entries()) {
    if (stem === BREAK) continue;
    const form = wordsAt(sequence, at, 1);
    if (!words.has(stem)) words.set(stem, { form, inTitle: at < sequence.titleLength });
  }
  return words;
}

const MOST_TERMS = 2;
const FEW = 3;
/** A word in more than this part of a list says no more than the list does. */
const COMMON = 0.06;
