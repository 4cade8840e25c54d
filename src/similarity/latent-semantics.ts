import { defined } from '../model/defined.ts';

/** What words and texts mean in a list, as vectors: words that stand in like texts have like ones. */
export interface LatentSemantics {
  /** By word, for those that say something of other texts: its coordinates. */
  words: ReadonlyMap<string, Float64Array>;
  /** In the order of the texts; all zero where too little is known. */
  texts: readonly Float64Array[];
}

/**
 * Analyses the texts of a list by latent semantic analysis (S. Deerwester et al., "Indexing by latent semantic
 * analysis", JASIS 41(6), 1990): the truncated singular value decomposition of the matrix of texts and words,
 * in which a word that occurs f times in a text and in n of N texts weighs ln(1 + f) · ln(N / n), and each
 * text has unit length. The decomposition is that by random projection and power iteration (N. Halko et al.,
 * "Finding structure with randomness", SIAM Review 53(2), 2011, algorithm 4.4), with numbers that are the same
 * each time.
 * @param counts for each text how often it has each word, as far as the word counts
 * @param dimensions how many coordinates a vector has; with fewer texts than that nothing is known of words
 */
export function latentSemantics(
  counts: readonly ReadonlyMap<string, number>[],
  dimensions: number,
): LatentSemantics {
  const { matrix, words, frequencies } = weighWords(counts);
  if (counts.length <= dimensions || words.length <= dimensions + SPARE)
    return { words: new Map(), texts: counts.map(() => new Float64Array(dimensions)) };
  const axes = principalAxes(matrix, words.length, dimensions);
  const told = words.flatMap((word, column): [string, Float64Array][] =>
    defined(frequencies[column]) < FEWEST_TEXTS
      ? []
      : [[word, Float64Array.from(axes, (axis) => defined(axis[column]))]],
  );
  return {
    words: new Map(told),
    texts: matrix.map((row) => Float64Array.from(axes, (axis) => dot(row, axis))),
  };
}

/** One text: the numbers of its words, and their weights. */
interface Row {
  columns: Int32Array;
  weights: Float64Array;
}

function weighWords(counts: readonly ReadonlyMap<string, number>[]) {
  const found = new Map<string, number>();
  for (const text of counts) for (const word of text.keys()) found.set(word, (found.get(word) ?? 0) + 1);
  // A word of one text tells nothing of others, and only makes the matrix wide.
  const words = [...found.keys()].filter((word) => defined(found.get(word)) > 1).sort();
  const numbers = new Map(words.map((word, number) => [word, number]));
  const matrix = counts.map((text): Row => {
    const cells: [column: number, weight: number][] = [];
    let squares = 0;
    for (const [word, count] of text) {
      const weight = Math.log1p(count) * Math.log(counts.length / defined(found.get(word)));
      squares += weight * weight;
      const column = numbers.get(word);
      if (column !== undefined) cells.push([column, weight]);
    }
    cells.sort(([a], [b]) => a - b);
    const length = Math.sqrt(squares) || 1;
    return {
      columns: Int32Array.from(cells, ([column]) => column),
      weights: Float64Array.from(cells, ([, weight]) => weight / length),
    };
  });
  return { matrix, words, frequencies: words.map((word) => defined(found.get(word))) };
}

/** Returns the right singular vectors of the greatest singular values, the greatest first. */
function principalAxes(matrix: readonly Row[], width: number, count: number): readonly Float64Array[] {
  const random = randomNumbers();
  let axes: readonly Float64Array[] = Array.from({ length: count + SPARE }, () =>
    Float64Array.from({ length: width }, random),
  );
  orthonormalise(axes);
  for (let round = 0; round < ROUNDS; round++) {
    axes = timesTransposedSquare(matrix, axes, width);
    orthonormalise(axes);
  }
  return axes.slice(0, count);
}

/** Returns AᵀA times each of some vectors. */
function timesTransposedSquare(
  matrix: readonly Row[],
  vectors: readonly Float64Array[],
  width: number,
): Float64Array[] {
  return vectors.map((vector) => {
    const product = new Float64Array(width);
    for (const row of matrix) {
      const sum = dot(row, vector);
      const { columns, weights } = row;
      for (let at = 0; at < columns.length; at++) {
        const column = columns[at] as number;
        product[column] = (product[column] as number) + sum * (weights[at] as number);
      }
    }
    return product;
  });
}

/** Makes vectors orthogonal and of unit length, in place (Gram and Schmidt, modified). */
function orthonormalise(vectors: readonly Float64Array[]): void {
  for (const [index, vector] of vectors.entries()) {
    for (const other of vectors.slice(0, index)) {
      const share = inner(vector, other);
      for (let at = 0; at < vector.length; at++)
        vector[at] = (vector[at] as number) - share * (other[at] as number);
    }
    const length = Math.sqrt(inner(vector, vector)) || 1;
    for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] as number) / length;
  }
}

function dot({ columns, weights }: Row, vector: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < columns.length; at++)
    sum += (weights[at] as number) * (vector[columns[at] as number] as number);
  return sum;
}

function inner(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
}

/**
 * Returns a source of numbers between -1 and 1, the same each time (G. Marsaglia, "Xorshift RNGs", Journal of
 * Statistical Software 8(14), 2003).
 */
function randomNumbers(): () => number {
  let state = 0x9e3779b9;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state / 2 ** 31;
  };
}

/** A word must stand in so many texts to have a vector: what fewer say of it is chance. */
const FEWEST_TEXTS = 5;
/** More vectors than are wanted make those that are wanted come out sooner. */
const SPARE = 8;
/** So many that more change no result. */
const ROUNDS = 6;
