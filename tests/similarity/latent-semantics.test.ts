import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defined } from '../../src/model/defined.ts';
import { latentSemantics } from '../../src/similarity/latent-semantics.ts';
import { naturalLogarithm } from '../../src/similarity/natural-logarithm.ts';
import { principalAxes, type SparseRow } from '../../src/similarity/principal-axes.ts';

/** Numbers from 0 to 1, the same each time. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** A matrix whose rows lie near a few directions, each weaker than the one before. */
function layeredMatrix(rows: number, width: number, directions: number): number[][] {
  const random = sequence(7);
  const axes = Array.from({ length: directions }, () => Array.from({ length: width }, () => random() - 0.5));
  return Array.from({ length: rows }, () => {
    const shares = axes.map((_, index) => (random() - 0.5) * 0.6 ** index);
    return Array.from({ length: width }, (_, column) =>
      axes.reduce((sum, axis, index) => sum + defined(shares[index]) * defined(axis[column]), 0),
    );
  });
}

function sparse(matrix: readonly (readonly number[])[]): SparseRow[] {
  return matrix.map((row) => ({ columns: Int32Array.from(row.keys()), weights: Float64Array.from(row) }));
}

/**
 * All eigenvalues and eigenvectors of a symmetric matrix, the greatest first, by Jacobi's rotations: another
 * way than the one that is tested.
 */
function eigenOf(symmetric: number[][]): { value: number; vector: number[] }[] {
  const size = symmetric.length;
  const a = symmetric.map((row) => [...row]);
  const v = a.map((_, row) => a.map((_, column) => Number(row === column)));
  const at = (m: number[][], row: number, column: number): number => defined(defined(m[row])[column]);
  const rotate = (m: number[][], i: number, j: number, p: number, q: number, c: number, s: number): void => {
    const [one, other] = [at(m, i, j), at(m, p, q)];
    defined(m[i])[j] = c * one - s * other;
    defined(m[p])[q] = s * one + c * other;
  };
  for (let sweep = 0; sweep < 60; sweep++)
    for (let p = 0; p < size; p++)
      for (let q = p + 1; q < size; q++) {
        if (Math.abs(at(a, p, q)) < 1e-15) continue;
        const angle = Math.atan2(2 * at(a, p, q), at(a, q, q) - at(a, p, p)) / 2;
        const [c, s] = [Math.cos(angle), Math.sin(angle)];
        for (let k = 0; k < size; k++) rotate(a, k, p, k, q, c, s);
        for (let k = 0; k < size; k++) rotate(a, p, k, q, k, c, s);
        for (let k = 0; k < size; k++) rotate(v, k, p, k, q, c, s);
      }
  return a
    .map((_, index) => ({ value: at(a, index, index), vector: v.map((row) => defined(row[index])) }))
    .sort((x, y) => y.value - x.value);
}

describe('the principal axes of a matrix', () => {
  const matrix = layeredMatrix(60, 24, 8);
  const columns = [...Array(24).keys()];
  const product = columns.map((i) =>
    columns.map((j) => matrix.reduce((sum, row) => sum + defined(row[i]) * defined(row[j]), 0)),
  );

  it('are those of a dense decomposition', () => {
    const axes = principalAxes(sparse(matrix), 24, 5);
    for (const { vector } of eigenOf(product).slice(0, 4)) {
      // Axes of nearly the same strength may come out turned: together they hold the vector.
      const cosines = axes.map((axis) =>
        axis.reduce((sum, value, at) => sum + value * defined(vector[at]), 0),
      );
      expect(Math.hypot(...cosines)).toBeGreaterThan(0.9999);
    }
  });

  it('are 0 where the matrix has no more', () => {
    const axes = principalAxes(sparse(layeredMatrix(60, 24, 3)), 24, 5);
    expect(axes.map((axis) => Math.hypot(...axis).toFixed(6))).toEqual([
      '1.000000',
      '1.000000',
      '1.000000',
      '0.000000',
      '0.000000',
    ]);
  });
});

describe('latent semantics', () => {
  const count = (text: string): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  };
  const texts = Array.from({ length: 12 }, (_, index) =>
    index % 2 === 0
      ? `ship sea wave ${index % 4 ? 'boat' : 'vessel'} of`
      : `tree leaf wood ${index % 4 > 1 ? 'oak' : 'elm'} of`,
  );
  const cosine = (a: Float64Array, b: Float64Array): number =>
    a.reduce((sum, value, at) => sum + value * defined(b[at]), 0) / (Math.hypot(...a) * Math.hypot(...b));

  it('bring together words that never meet but stand in like texts', () => {
    const { words } = latentSemantics(texts.map(count), 2);
    const of = (word: string): Float64Array => defined(words.get(word));
    expect(cosine(of('boat'), of('vessel'))).toBeGreaterThan(0.9);
    expect(cosine(of('boat'), of('oak'))).toBeLessThan(0.1);
  });

  it('put a text where its words are', () => {
    const counts = texts.map(count);
    const { words, texts: vectors } = latentSemantics(counts, 2);
    expect(cosine(defined(vectors[0]), defined(words.get('vessel')))).toBeGreaterThan(0.9);
    expect(cosine(defined(vectors[0]), defined(words.get('leaf')))).toBeLessThan(0.1);
  });

  it.each([
    ['no text', []],
    ['one text', ['a text']],
    ['as many texts as dimensions', ['one two', 'two three']],
  ])('know nothing of %s', (_, few) => {
    const { words, texts: vectors } = latentSemantics(few.map(count), 2);
    expect(words.size).toBe(0);
    expect(vectors).toEqual(few.map(() => new Float64Array(2)));
  });

  it.each([
    ['the same text over and over', Array.from({ length: 9 }, () => 'the same text')],
    ['texts without words', Array.from({ length: 9 }, () => '')],
    ['texts that share no word', Array.from({ length: 9 }, (_, index) => `word${index}`)],
  ])('are 0 for %s', (_, list) => {
    const { words, texts: vectors } = latentSemantics(
      list.map((text) => (text ? count(text) : new Map())),
      2,
    );
    for (const vector of [...vectors, ...words.values()]) expect([...vector]).toEqual([0, 0]);
  });

  it('are finite whatever the list', () => {
    const lists = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', '文', 'e'), { maxLength: 6 }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(lists, (list) => {
        const { words, texts: vectors } = latentSemantics(
          list.map((own) => count(own.join(' '))),
          3,
        );
        for (const vector of [...vectors, ...words.values()])
          expect(vector.every((value) => Number.isFinite(value))).toBe(true);
        expect(vectors).toHaveLength(list.length);
      }),
    );
  });

  it('are the same bytes at any time, whatever the order in which words were counted', () => {
    const counts = texts.map(count);
    const backwards = counts.map((own) => new Map([...own].reverse()));
    expect(latentSemantics(backwards, 3)).toEqual(latentSemantics(counts, 3));
  });
});

describe('the logarithm that is the same on every machine', () => {
  it('is that of Math.log, but for its last bits', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (value) => {
        expect(Math.abs(naturalLogarithm(value) - Math.log(value))).toBeLessThan(
          1e-14 * Math.max(1, Math.abs(Math.log(value))),
        );
      }),
    );
  });
});
