import type { TextVectors, TextVector } from './text-vectors.ts';
import { nearestPapers } from './nearest-papers.ts';

/** A paper related to another, and why. */
export interface RelatedPaper {
  id: string;
  /** Words that both texts have, at most four, the ones that say most first. */
  words: string[];
}

/**
 * For each paper, by id, its related papers, nearest first: at most five, fewer where fewer share a word with it.
 * Equals stand in the order of their ids.
 */
export function relatedPapers(texts: TextVectors): Map<string, RelatedPaper[]> {
  const { papers, vectors } = texts;
  const nearest = nearestPapers(texts, MOST_RELATED);
  return new Map(
    papers.map(({ id }, own) => [
      id,
      (nearest[own] ?? []).flatMap(({ index }) => {
        const [other, a, b] = [papers[index], vectors[own], vectors[index]];
        return other && a && b ? { id: other.id, words: sharedWords(a, b) } : [];
      }),
    ]),
  );
}

/** The shared words that add most to the cosine, as they stand in the first text. */
function sharedWords(a: TextVector, b: TextVector): string[] {
  const places = new Map(Array.from(b.words, (word, at) => [word, at]));
  return Array.from(a.words, (word, at) => ({
    form: a.forms[at] ?? '',
    gain: (a.weights[at] ?? 0) * (b.weights[places.get(word) ?? -1] ?? 0),
  }))
    .filter(({ gain }) => gain > 0)
    .sort((one, two) => two.gain - one.gain || (one.form < two.form ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(({ form }) => form);
}

const MOST_RELATED = 5;
const MOST_WORDS = 4;
