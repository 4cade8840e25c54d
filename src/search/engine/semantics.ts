import { defined } from '../../model/defined.ts';
import { addTo } from './rank.ts';

/**
 * How texts and words of a list are related, in as few bytes as it takes: of a text the sign of each coordinate,
 * of a word each coordinate as one of fifteen steps, and a common scale.
 */
export type WordVectors = ReadonlyMap<string, Float64Array>;

/** How many coordinates a vector has, a multiple of 8. */
export const DIMENSIONS = 32;

/** Packs the vectors of texts, in their order: one bit a coordinate. */
export function packTexts(texts: readonly Float64Array[]): Uint8Array {
  const bytes = new Uint8Array(texts.reduce((sum, { length }) => sum + length / 8, 0));
  let at = 0;
  for (const text of texts)
    for (const value of text) bytes[at >> 3] = defined(bytes[at >> 3]) | (Number(value > 0) << (at++ & 7));
  return bytes;
}

/**
 * Packs the vectors of the words of one chunk: a bit for each word, whether it has one; then for each that has,
 * in their order, a byte for its scale s, which is 2^(-s/16), and four bits a coordinate.
 * @param words all words of the chunk
 */
export function packWords(words: readonly string[], vectors: WordVectors): Uint8Array {
  const has = new Uint8Array(Math.ceil(words.length / 8));
  const told: number[] = [];
  for (const [index, word] of words.entries()) {
    const vector = vectors.get(word);
    if (!vector) continue;
    has[index >> 3] = defined(has[index >> 3]) | (1 << (index & 7));
    const most = vector.reduce((greatest, value) => Math.max(greatest, Math.abs(value)), 0);
    const scale = Math.min(255, Math.max(0, Math.round(-16 * Math.log2(most || 1))));
    const step = 2 ** (-scale / 16) / STEPS;
    told.push(scale);
    for (let at = 0; at < vector.length; at += 2) {
      const [low = 0, high = 0] = [vector[at], vector[at + 1]].map(
        (value = 0) => Math.min(STEPS, Math.max(-STEPS, Math.round(value / step))) + STEPS,
      );
      told.push(low | (high << 4));
    }
  }
  return Uint8Array.from([...has, ...told]);
}

/** Reads what `packWords` packed. */
export function readWords(bytes: Uint8Array, words: readonly string[]): WordVectors {
  const vectors = new Map<string, Float64Array>();
  let at = Math.ceil(words.length / 8);
  for (const [index, word] of words.entries()) {
    if (((defined(bytes[index >> 3]) >> (index & 7)) & 1) === 0) continue;
    const step = 2 ** (-defined(bytes[at++]) / 16) / STEPS;
    const vector = new Float64Array(DIMENSIONS);
    for (let coordinate = 0; coordinate < DIMENSIONS; coordinate += 2) {
      const pair = defined(bytes[at++]);
      vector[coordinate] = ((pair & 15) - STEPS) * step;
      vector[coordinate + 1] = ((pair >> 4) - STEPS) * step;
    }
    vectors.set(word, vector);
  }
  return vectors;
}

/**
 * Adds to the papers that hold a word of the query how near what they say is to what it asks for: the cosine of
 * both, at most a share of the best score.
 * @param asked the sum of the vectors of the words, each by its weight
 * @param texts what `packTexts` packed
 * @param averageLength of the texts, in words: of short ones less is known
 */
export function addSemantics(
  values: Float64Array,
  asked: Float64Array,
  texts: Uint8Array,
  averageLength: number,
): void {
  const length = Math.sqrt(asked.reduce((sum, value) => sum + value * value, 0));
  if (length === 0) return;
  const best = values.reduce((most, value) => Math.max(most, value), 0);
  const share = (SHARE * best * Math.min(1, averageLength / ENOUGH)) / (length * Math.sqrt(asked.length));
  for (let docId = 0; docId < values.length; docId++) {
    if (defined(values[docId]) === 0) continue;
    let sum = 0;
    for (let at = 0; at < asked.length; at++) {
      const bit = docId * asked.length + at;
      sum += (defined(texts[bit >> 3]) >> (bit & 7)) & 1 ? defined(asked[at]) : -defined(asked[at]);
    }
    if (sum > 0) addTo(values, docId, share * sum);
  }
}

/** A coordinate of a word is a whole number from -STEPS to STEPS, times a step. */
const STEPS = 7;
/** At most such a share of the best score is for what a paper means. */
const SHARE = 0.2;
/** In words. Titles alone say too little to be compared. */
const ENOUGH = 40;
