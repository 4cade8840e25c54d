import { defined } from '../model/defined.ts';
import type { TextVector } from './text-vectors.ts';

/** The papers that hold one term, rising, with its weight in each. */
export interface Postings {
  indices: Int32Array;
  weights: Float64Array;
}

/**
 * For each term, by its number, the papers that hold it.
 * @param among indices of the papers to enter, rising
 */
export function invert(
  vectors: readonly TextVector[],
  among: readonly number[],
  termCount: number,
): Postings[] {
  const counts = new Int32Array(termCount);
  for (const index of among) {
    for (const term of defined(vectors[index]).terms) counts[term] = defined(counts[term]) + 1;
  }
  const postings = Array.from(counts, (count) => ({
    indices: new Int32Array(count),
    weights: new Float64Array(count),
  }));
  const filled = new Int32Array(termCount);
  for (const index of among) {
    const { terms, weights } = defined(vectors[index]);
    terms.forEach((term, at) => {
      const slot = defined(filled[term]);
      const own = defined(postings[term]);
      own.indices[slot] = index;
      own.weights[slot] = defined(weights[at]);
      filled[term] = slot + 1;
    });
  }
  return postings;
}
