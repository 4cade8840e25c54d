import { createEngine, type Engine } from '../../../src/search/engine/engine.ts';
import { ENGLISH } from '../../../src/search/engine/language.ts';
import { fetchFrom } from '../../../src/search/engine/fetch-file.ts';
import { parseSearch } from '../../../src/search/engine/search-state.ts';

/**
 * How a question was answered: docIds, best first, and how long it took until the first ten could be shown.
 */
export interface Measured {
  docIds: number[];
  milliseconds: number;
}

/** Makes an engine over the index at an address, in the browser. */
export function openEngine(address: string): Engine {
  return createEngine(fetchFrom(address), ENGLISH);
}

/** Asks a question and has the first ten papers ready to show, as the search page does. */
export async function ask(engine: Engine, query: string): Promise<Measured> {
  const start = performance.now();
  const { docIds, hit } = await engine.search({ ...parseSearch(''), query });
  await Promise.all(docIds.slice(0, 10).map(hit));
  return { docIds: docIds.slice(0, DEPTH), milliseconds: performance.now() - start };
}

/** So many results are kept in a saved run. */
const DEPTH = 100;
