import { defined } from '../../model/defined.ts';

/**
 * How many coordinates a vector has, a multiple of 8. Half or twice as many cost 0.003 of nDCG@10 on the mean
 * of three collections; the latter twice the bytes, too.
 */
export const DIMENSIONS = 32;

/** By word, as the index spells it: what it means. */
export type WordVectors = ReadonlyMap<string, Float64Array>;

/** Packs the vectors of texts, in their order: of each coordinate its sign. */
export function packTexts(texts: readonly Float64Array[]): Uint8Array {
  const bytes = new Uint8Array((texts.length * DIMENSIONS) / 8);
  for (const [docId, text] of texts.entries())
    for (const [at, value] of text.entries()) if (value > 0) setBit(bytes, docId * DIMENSIONS + at);
  return bytes;
}

/** Returns 1 or -1, the sign of a coordinate of a text in what `packTexts` packed. */
export function signOf(texts: Uint8Array, docId: number, at: number): number {
  return bitOf(texts, docId * DIMENSIONS + at) * 2 - 1;
}

/**
 * Packs the vectors of the words of one chunk: a bit for each word, whether it has one; then for each that
 * has, in their order, a byte for the root mean square s of its coordinates, and two bits a coordinate, its
 * sign and whether it is above s: four steps, -3s/2, -s/2, s/2 and 3s/2, nearly the best for numbers that are
 * spread normally (J. Max, "Quantizing for minimum distortion", IRE Transactions on Information Theory 6(1),
 * 1960).
 * @param words all words of the chunk
 */
export function packWords(words: readonly string[], vectors: WordVectors): Uint8Array {
  const packed = words.map((word) => packWord(vectors.get(word)));
  const has = new Uint8Array(Math.ceil(words.length / 8));
  for (const [index, bytes] of packed.entries()) if (bytes) setBit(has, index);
  return Uint8Array.from([...has, ...packed.flatMap((bytes) => (bytes ? [...bytes] : []))]);
}

function packWord(vector: Float64Array | undefined): Uint8Array | undefined {
  if (!vector) return undefined;
  const size = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0) / DIMENSIONS);
  const scale = SCALES.findIndex((value) => value <= size);
  if (scale < 0) return undefined;
  const bytes = new Uint8Array(WORD_BYTES);
  bytes[0] = scale;
  for (const [at, value] of vector.entries()) {
    if (value > 0) setBit(bytes, 8 + 2 * at);
    if (Math.abs(value) > size) setBit(bytes, 8 + 2 * at + 1);
  }
  return bytes;
}

/** Reads what `packWords` packed. */
export function readWords(bytes: Uint8Array, words: readonly string[]): WordVectors {
  const vectors = new Map<string, Float64Array>();
  let start = Math.ceil(words.length / 8);
  for (const [index, word] of words.entries()) {
    if (bitOf(bytes, index) === 0) continue;
    const own = bytes.subarray(start, (start += WORD_BYTES));
    const half = defined(SCALES[defined(own[0])]) / 2;
    vectors.set(
      word,
      Float64Array.from({ length: DIMENSIONS }, (_, at) => {
        const size = bitOf(own, 8 + 2 * at + 1) ? 3 * half : half;
        return bitOf(own, 8 + 2 * at) ? size : -size;
      }),
    );
  }
  return vectors;
}

function setBit(bytes: Uint8Array, bit: number): void {
  bytes[bit >> 3] = defined(bytes[bit >> 3]) | (1 << (bit & 7));
}

function bitOf(bytes: Uint8Array, bit: number): number {
  return (defined(bytes[bit >> 3]) >> (bit & 7)) & 1;
}

const WORD_BYTES = 1 + DIMENSIONS / 4;

/** What the byte of a scale stands for: from 1 down to 2^-32, eight steps for each half. */
const SCALES: number[] = [1];
// Multiplied, since powers may differ between machines in their last bit.
while (SCALES.length < 256) SCALES.push(defined(SCALES.at(-1)) * 0.917004043204671);
