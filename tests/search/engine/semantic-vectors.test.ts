import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defined } from '../../../src/model/defined.ts';
import {
  DIMENSIONS,
  packTexts,
  packWords,
  readWords,
  signOf,
} from '../../../src/search/engine/semantic-vectors.ts';

const vector = fc
  .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: DIMENSIONS, maxLength: DIMENSIONS })
  .map((values) => Float64Array.from(values));

describe('the vectors of texts', () => {
  it('come back as the sign of each coordinate', () => {
    fc.assert(
      fc.property(fc.array(vector, { maxLength: 5 }), (texts) => {
        const bytes = packTexts(texts);
        expect(bytes).toHaveLength((texts.length * DIMENSIONS) / 8);
        for (const [docId, text] of texts.entries())
          for (const [at, value] of text.entries()) expect(signOf(bytes, docId, at)).toBe(value > 0 ? 1 : -1);
      }),
    );
  });
});

describe('the vectors of words', () => {
  it('come back to their words with their signs, at most as far off as a step is wide', () => {
    const chunks = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 20 }).chain((words) =>
      fc.record({
        words: fc.constant(words),
        vectors: fc.array(fc.option(vector, { nil: undefined }), {
          minLength: words.length,
          maxLength: words.length,
        }),
      }),
    );
    fc.assert(
      fc.property(chunks, ({ words, vectors }) => {
        const known = new Map(
          words.flatMap((word, at) => {
            const own = vectors[at];
            return own ? [[word, own] as const] : [];
          }),
        );
        const read = readWords(packWords(words, known), words);
        for (const [word, own] of known) {
          const size = Math.sqrt(own.reduce((sum, value) => sum + value * value, 0) / DIMENSIONS);
          if (size < 1e-9) continue;
          const back = defined(read.get(word));
          for (const [at, value] of own.entries()) {
            expect(Math.sign(defined(back[at]))).toBe(value > 0 ? 1 : -1);
            expect(Math.abs(defined(back[at])) > size).toBe(Math.abs(value) > size);
          }
        }
        for (const word of read.keys()) expect(known.has(word)).toBe(true);
      }),
    );
  });

  it('take nine bytes, and a bit for a word without one', () => {
    const words = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const own = new Float64Array(DIMENSIONS).fill(0.1);
    expect(packWords(words, new Map([['c', own]]))).toHaveLength(2 + 9);
    expect(readWords(packWords(words, new Map([['c', own]])), words).get('a')).toBeUndefined();
  });

  it('leave out a word of which nothing is known', () => {
    const words = ['nothing'];
    expect(
      readWords(packWords(words, new Map([['nothing', new Float64Array(DIMENSIONS)]])), words).size,
    ).toBe(0);
  });
});
