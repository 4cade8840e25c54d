import { defined } from '../../../src/model/defined.ts';
import { createEngine } from '../../../src/search/engine/engine.ts';
import { ENGLISH } from '../../../src/search/engine/language.ts';
import { RANKING, type Ranking } from '../../../src/search/engine/ranking.ts';
import { parseSearch } from '../../../src/search/engine/search-state.ts';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import { collectionData, textIdsOf } from './collection-data.ts';
import { meanNdcg } from './ndcg.ts';
import type { Collection } from './read-collection.ts';

/** How well collections are answered with one constant of the ranking changed. */
export interface Ablation {
  /** The constant and its value, such as `title 0`; `as it is` for no change. */
  name: string;
  /** By collection; undefined for one without judgements. */
  ndcg: (number | undefined)[];
}

/** Measures with each constant of the ranking off, lower and higher; without a browser, for quality alone. */
export async function ablate(collections: readonly Collection[]): Promise<Ablation[]> {
  const measures = await Promise.all(collections.map(measureRanking));
  const ablations: Ablation[] = [];
  for (const [name, change] of VARIANTS) {
    const ndcg: Ablation['ndcg'] = [];
    for (const measure of measures) ndcg.push(await measure({ ...RANKING, ...change }));
    ablations.push({ name, ndcg });
  }
  return ablations;
}

/** Builds the index of a collection, and returns what measures how well its questions are answered. */
async function measureRanking(
  collection: Collection,
): Promise<(ranking: Ranking) => Promise<number | undefined>> {
  const data = collectionData(collection);
  const files = await buildIndex(data);
  const ids = textIdsOf(data);
  return async (ranking) => {
    const { search } = createEngine(
      (path) => Promise.resolve(new Uint8Array(defined(files.get(path)))),
      ENGLISH,
      ranking,
    );
    const run: Record<string, string[]> = {};
    for (const { id, text } of collection.queries) {
      const { docIds } = await search({ ...parseSearch(''), query: text });
      run[id] = docIds.slice(0, 10).map((docId) => defined(ids[docId]));
    }
    return meanNdcg(run, collection.qrels);
  };
}

const VALUES: Record<keyof Ranking, readonly number[]> = {
  saturation: [0.6, 0.8, 1.2, 1.5, 2],
  lengthShare: [0, 0.3, 0.5, 0.75],
  repeated: [0, 3, 1e9],
  title: [0, 1, 3],
  prefix: [0, 0.2, 0.8],
  semantics: [0, 0.1, 0.2, 0.25, 0.35, 0.4],
};
const VARIANTS: readonly (readonly [name: string, change: Partial<Ranking>])[] = [
  ['as it is', {}],
  ...Object.entries(VALUES).flatMap(([name, values]) =>
    values.map((value) => [`${name} ${value}`, { [name]: value }] as const),
  ),
];
