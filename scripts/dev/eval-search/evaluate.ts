import { defined } from '../../../src/model/defined.ts';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import { collectionData, textIdsOf } from './collection-data.ts';
import { quantile } from './quantile.ts';
import type { Collection } from './read-collection.ts';
import { runInBrowser } from './run-in-browser.ts';

/** How a collection's questions are answered, and for how much. */
export interface Evaluation {
  milliseconds: { median: number; p95: number };
  /** What a browser that had seen nothing fetches to show the first ten papers: code and index. */
  coldBytes: { threeWords: number; question: number; most: number };
  /** By question: ids of texts, best first. */
  run: Record<string, string[]>;
}

/**
 * Builds the index of a collection with the code that builds the site's, and asks all its questions in a
 * browser.
 */
export async function evaluate(collection: Collection): Promise<Evaluation> {
  const { queries } = collection;
  const data = collectionData(collection);
  const ids = textIdsOf(data);
  const { warm, coldBytes } = await runInBrowser(
    await buildIndex(data),
    queries.map(({ text }) => text),
  );
  const times = warm.map(({ milliseconds }) => milliseconds);
  return {
    milliseconds: { median: quantile(times, 0.5), p95: quantile(times, 0.95) },
    coldBytes: {
      threeWords: quantile(coldBytes.threeWords, 0.5),
      question: quantile(coldBytes.questions, 0.5),
      most: quantile(coldBytes.questions, 1),
    },
    run: Object.fromEntries(
      queries.map(({ id }, index) => [id, defined(warm[index]).docIds.map((docId) => defined(ids[docId]))]),
    ),
  };
}
