import type { TextVector } from './text-vectors.ts';

/** The papers that hold one word, rising, with its weight in each. */
export interface Postings {
  indices: Int32Array;
  weights: Float64Array;
}

/**
 * For each word, by its number, the papers that hold it.
 * @param among indices of the papers to enter, rising
 */
export function invert(
  vectors: readonly TextVector[],
  among: readonly number[],
  wordCount: number,
): Postings[] {
  const counts = new Int32Array(wordCount);
  for (const place of among)
    for (const word of vectors[place]?.words ?? []) counts[word] = (counts[word] ?? 0) + 1;
  const index = Array.from(counts, (count) => ({
    indices: new Int32Array(count),
    weights: new Float64Array(count),
  }));
  const filled = new Int32Array(wordCount);
  for (const place of among) {
    vectors[place]?.words.forEach((word, at) => {
      const slot = filled[word] ?? 0;
      const postings = index[word];
      if (postings) {
        postings.indices[slot] = place;
        postings.weights[slot] = vectors[place]?.weights[at] ?? 0;
      }
      filled[word] = slot + 1;
    });
  }
  return index;
}
