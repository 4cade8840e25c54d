import { defined } from '../../model/defined.ts';
import type { Fragment } from '../pagefind/record.ts';

/** A paper with a text like that of another, and how similar they are, from 0 to 1. */
export interface Neighbour {
  docId: number;
  similarity: number;
}

/** Writes neighbours into the record of a paper, where `readNeighbours` finds them. */
export function formatNeighbours(neighbours: readonly Neighbour[]): string[] {
  return neighbours.map(({ docId, similarity }) => `${docId}:${Math.round(100 * similarity)}`);
}

/** Reads the neighbours of a paper whose fragment is at hand. */
export function readNeighbours({ filters }: Fragment): Neighbour[] {
  return (filters.near ?? []).map((text) => {
    const [docId, percent] = text.split(':').map(Number);
    return { docId: defined(docId), similarity: defined(percent) / 100 };
  });
}

/**
 * Boosts papers that are like the best ones: documents that are alike tend to answer the same questions (the
 * cluster hypothesis; F. Diaz, "Regularizing ad hoc retrieval scores", CIKM 2005). Only papers that hold a
 * word of the query are boosted, so that each result can say why it is there.
 * @param values scores by docId; left as they are
 * @param best the best papers with their neighbours
 */
export function boostNeighbours(
  values: Float64Array,
  best: readonly { docId: number; neighbours: readonly Neighbour[] }[],
): Float64Array {
  const boosted = values.slice();
  for (const { docId, neighbours } of best) {
    for (const { docId: other, similarity } of neighbours) {
      if (defined(values[other]) > 0)
        boosted[other] = defined(boosted[other]) + BOOST * similarity * defined(values[docId]);
    }
  }
  return boosted;
}

/**
 * The share of a paper's score that a fully similar one receives. nDCG@10 on MED without: 0.724, at 0.3:
 * 0.754, as set: 0.757, at 1: 0.758; the more, the more the exact match of few words loses to the general
 * subject.
 */
const BOOST = 0.6;
