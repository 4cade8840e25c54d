/**
 * Normalised discounted cumulative gain of the first results of a question, with exponential gains: the sum
 * of (2^gain - 1) / log2(rank + 1), divided by the greatest possible (C. Burges et al., "Learning to rank
 * using gradient descent", ICML 2005).
 * @param ranking ids of texts, best first
 * @param gains how well texts answer the question; those not named not at all
 * @param depth how many results count
 * @returns from 0 to 1; undefined for a question that no text answers
 */
export function ndcg(
  ranking: readonly string[],
  gains: Readonly<Record<string, number>>,
  depth = 10,
): number | undefined {
  const sum = (values: readonly number[]): number =>
    values.slice(0, depth).reduce((total, gain, index) => total + (2 ** gain - 1) / Math.log2(index + 2), 0);
  const ideal = sum(Object.values(gains).toSorted((a, b) => b - a));
  return ideal === 0 ? undefined : sum(ranking.map((id) => gains[id] ?? 0)) / ideal;
}

/**
 * Returns the mean over the questions that some text answers; undefined where none has judgements.
 * @param run by question: ids of texts, best first
 */
export function meanNdcg(
  run: Readonly<Record<string, readonly string[]>>,
  judgements: Readonly<Record<string, Readonly<Record<string, number>>>>,
): number | undefined {
  const values = Object.entries(run).flatMap(([id, ranking]) => ndcg(ranking, judgements[id] ?? {}) ?? []);
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
