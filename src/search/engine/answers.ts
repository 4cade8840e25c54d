import { defined } from '../../model/defined.ts';
import type { Named } from './find-named.ts';
import type { WordMatches } from './match-word.ts';
import { addTo } from './rank.ts';

/**
 * Which documents answer a query: those that hold all its words, or where none does, those that come nearest.
 */
export interface Answers {
  /**
   * Whether a document answers, and how well the words that it holds are those that were asked for: more than
   * 3 where the whole query names it, 3 where all stand in its text and title, 2 where some stand in what
   * else is known of it, 1 where some only begin longer words, or where no document holds all; 0 for one that
   * does not answer.
   */
  tierOf(docId: number): number;
  /** Whether those that answer hold all words. */
  isComplete: boolean;
}

/**
 * Tells which documents answer. Words that no document holds are not asked of any.
 * @param matches of the words of a query, each once
 * @param docIds of the documents that may be shown, of which those that answer are chosen
 * @param scores of all documents
 * @param named the documents that the whole query names
 */
export function findAnswers(
  matches: readonly WordMatches[],
  docIds: readonly number[],
  scores: Float64Array,
  named: ReadonlyMap<number, Named> = new Map(),
): Answers {
  const wanted = matches.filter(({ exact, prefixMatches }) => exact.length + prefixMatches.length > 0);
  const inText = new Uint8Array(scores.length);
  const whole = new Uint8Array(scores.length);
  const held = new Uint8Array(scores.length);
  for (const { exact, prefixMatches } of wanted) {
    const beginning = new Set(prefixMatches.map(({ docId }) => docId));
    for (const { docId, positions, fields } of exact) {
      beginning.delete(docId);
      addTo(whole, docId, 1);
      addTo(held, docId, 1);
      if (positions.length > 0 || fields.title !== undefined) addTo(inText, docId, 1);
    }
    for (const docId of beginning) addTo(held, docId, 1);
  }
  const isComplete = docIds.some((docId) => named.has(docId) || held[docId] === wanted.length);
  const best = docIds.reduce((greatest, docId) => Math.max(greatest, defined(scores[docId])), 0);
  return {
    isComplete,
    tierOf: (docId) => {
      const by = named.get(docId)?.by;
      if (by !== undefined) return NAMED[by];
      if (!isComplete) return defined(scores[docId]) >= NEAREST * best ? 1 : 0;
      if (defined(held[docId]) < wanted.length) return 0;
      return inText[docId] === wanted.length ? 3 : whole[docId] === wanted.length ? 2 : 1;
    },
  };
}

/** A paper that the query names comes before those that hold its words. */
const NAMED: Record<Named['by'], number> = { title: 6, author: 5, venue: 4 };

/**
 * The share of the best score from which on a document comes near. Of all that hold a word of a question most
 * hold one that says little.
 */
const NEAREST = 0.5;
