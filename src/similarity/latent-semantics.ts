import { defined } from '../model/defined.ts';
import { naturalLogarithm } from './natural-logarithm.ts';
import { principalAxes, type SparseRow } from './principal-axes.ts';

/** What words and texts mean in a list, as vectors: words that stand in like texts have like ones. */
export interface LatentSemantics {
  /** By word, for those that stand in several texts: its coordinates. */
  words: ReadonlyMap<string, Float64Array>;
  /** In the order of the texts; all zero where nothing is known. */
  texts: readonly Float64Array[];
}

/**
 * Analyses the texts of a list by latent semantic analysis (S. Deerwester et al., "Indexing by latent
 * semantic analysis", JASIS 41(6), 1990): the truncated singular value decomposition of the matrix of texts
 * and words, in which a word that occurs f times in a text and in n of N texts weighs ln(1 + f) · ln(N / n),
 * and each text has unit length. The vector of a text is the sum of those of its words, by their weights. The
 * same texts give the same numbers on every machine; the work grows with the words of the list.
 * @param counts for each text how often it has each word, as far as the word counts
 * @param dimensions how many coordinates a vector has; of a list without more texts nothing is known
 */
export function latentSemantics(
  counts: readonly ReadonlyMap<string, number>[],
  dimensions: number,
): LatentSemantics {
  if (counts.length <= dimensions)
    return { words: new Map(), texts: counts.map(() => new Float64Array(dimensions)) };
  const { rows, words } = weighWords(counts);
  const axes = principalAxes(rows, words.length, dimensions);
  return {
    words: new Map(
      words.map((word, column) => [word, Float64Array.from(axes, (axis) => defined(axis[column]))]),
    ),
    texts: rows.map(({ columns, weights }) =>
      Float64Array.from(axes, (axis) =>
        columns.reduce((sum, column, at) => sum + defined(weights[at]) * defined(axis[column]), 0),
      ),
    ),
  };
}

/** Makes the matrix, a row for each text. A word of one text counts in its length, and has no column. */
function weighWords(counts: readonly ReadonlyMap<string, number>[]): {
  rows: SparseRow[];
  words: readonly string[];
} {
  const frequencies = new Map<string, number>();
  for (const text of counts)
    for (const word of text.keys()) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  const words = [...frequencies].flatMap(([word, frequency]) => (frequency > 1 ? word : [])).sort();
  const columnOf = new Map(words.map((word, column) => [word, column]));
  const rarities = new Map(
    [...frequencies].map(([word, frequency]) => [word, naturalLogarithm(counts.length / frequency)]),
  );
  const rows = counts.map((text) => {
    const cells = [...text].map(([word, count]) => ({
      column: columnOf.get(word),
      weight: naturalLogarithm(1 + count) * defined(rarities.get(word)),
    }));
    // In a fixed order, since a sum in another may differ in its last bit.
    cells.sort((a, b) => (a.column ?? -1) - (b.column ?? -1) || a.weight - b.weight);
    const length = Math.sqrt(cells.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
    const known = cells.flatMap(({ column, weight }) => (column === undefined ? [] : { column, weight }));
    return {
      columns: Int32Array.from(known, ({ column }) => column),
      weights: Float64Array.from(known, ({ weight }) => weight / length),
    };
  });
  return { rows, words };
}
