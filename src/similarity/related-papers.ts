import { defined } from '../model/defined.ts';
import type { Comparison } from './compare-papers.ts';
import type { TextVector } from './text-vectors.ts';

/** A paper related to another, and why. */
export interface RelatedPaper {
  id: string;
  /** Words that both texts have, at most four, the ones that say most first. */
  words: string[];
}

/**
 * For each paper, by id, its related papers, nearest first: at most five, fewer where fewer share a word with
 * it. Equals stand in the order of their ids.
 */
export function relatedPapers({ papers, vectors, nearest }: Comparison): Map<string, RelatedPaper[]> {
  return new Map(
    papers.map(({ id }, own) => [
      id,
      defined(nearest[own])
        .slice(0, MOST_RELATED)
        .map(({ index }) => ({
          id: defined(papers[index]).id,
          words: sharedWords(defined(vectors[own]), defined(vectors[index])),
        })),
    ]),
  );
}

/** The shared words that add most to the cosine, as they stand in the first text. */
function sharedWords(a: TextVector, b: TextVector): string[] {
  const weightsOfB = new Map(Array.from(b.terms, (term, at) => [term, defined(b.weights[at])]));
  return Array.from(a.terms, (term, at) => ({
    form: defined(a.forms[at]),
    gain: defined(a.weights[at]) * (weightsOfB.get(term) ?? 0),
  }))
    .filter(({ gain }) => gain > 0)
    .sort((one, two) => two.gain - one.gain || (one.form < two.form ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(({ form }) => form);
}

const MOST_RELATED = 5;
const MOST_WORDS = 4;
