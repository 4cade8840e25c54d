import { defined } from '../../../src/model/defined.ts';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import { collectionData, textIdsOf } from './collection-data.ts';
import { ndcg } from './ndcg.ts';
import type { Collection } from './read-collection.ts';
import { runInBrowser } from './run-in-browser.ts';

/** How well and how fast a collection's questions are answered. */
export interface Evaluation {
  docs: number;
  queries: number;
  /** The mean over the questions that some text answers; undefined where no question has judgements. */
  ndcg: number | undefined;
  withoutResult: number;
  milliseconds: { median: number; p95: number };
  coldBytes: { median: number; most: number };
  /** By question: ids of texts, best first. */
  run: Record<string, string[]>;
}

/**
 * Builds the index of a collection with the code that builds the site's, and asks all its questions in a
 * browser.
 */
export async function evaluate(collection: Collection): Promise<Evaluation> {
  const { docs, queries, qrels } = collection;
  const data = collectionData(collection);
  const ids = textIdsOf(data);
  const { warm, coldBytes } = await runInBrowser(
    await buildIndex(data),
    queries.map(({ text }) => text),
  );
  const rankings = warm.map(({ docIds }) => docIds.map((docId) => defined(ids[docId])));
  const gains = queries.flatMap(({ id }, index) => ndcg(defined(rankings[index]), qrels[id] ?? {}) ?? []);
  const times = warm.map(({ milliseconds }) => milliseconds);
  return {
    docs: docs.length,
    queries: queries.length,
    ndcg: gains.length === 0 ? undefined : gains.reduce((sum, gain) => sum + gain, 0) / gains.length,
    withoutResult: rankings.filter((ranking) => ranking.length === 0).length,
    milliseconds: { median: quantile(times, 0.5), p95: quantile(times, 0.95) },
    coldBytes: { median: quantile(coldBytes, 0.5), most: quantile(coldBytes, 1) },
    run: Object.fromEntries(queries.map(({ id }, index) => [id, defined(rankings[index])])),
  };
}

/** Returns the least value that a share of all values do not exceed; 0 for no values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
