import { defined } from '../../../src/model/defined.ts';
import { ENGINES } from './compared-engines.ts';
import { evaluate, type Evaluation } from './evaluate.ts';
import { meanNdcg } from './ndcg.ts';
import type { Collection } from './read-collection.ts';
import { textbookBm25 } from './textbook-bm25.ts';

/** How one engine answers the questions of a collection. */
export interface Measured {
  engine: string;
  /** The mean over the questions that some text answers; undefined where no question has judgements. */
  ndcg: number | undefined;
  withoutAnswer: number;
  /** What is fetched before the first answer to a question, compressed; undefined for what is no program. */
  bytes: number | undefined;
  /** More of ours. */
  own?: Pick<Evaluation, 'milliseconds' | 'coldBytes'>;
  /** By question: ids of texts, best first. */
  run: Record<string, string[]>;
}

/**
 * Asks the questions of a collection of textbook BM25, of our search and of other engines.
 * @param against names of `ENGINES`
 */
export async function measureCollection(
  collection: Collection,
  against: readonly string[],
): Promise<Measured[]> {
  const { queries, qrels } = collection;
  const judge = (engine: string, run: Measured['run'], bytes?: number): Measured => ({
    engine,
    ndcg: meanNdcg(run, qrels),
    withoutAnswer: Object.values(run).filter((ranking) => ranking.length === 0).length,
    bytes,
    run,
  });
  const rank = textbookBm25(collection);
  const measured = [
    judge('textbook BM25', Object.fromEntries(queries.map(({ id, text }) => [id, rank(text)]))),
  ];
  const { run, ...own } = await evaluate(collection);
  measured.push({ ...judge(OURS, run, own.coldBytes.question), own });
  for (const name of against) {
    const compared = await defined(ENGINES[name])(collection);
    measured.push(judge(name, compared.run, compared.bytes));
  }
  return measured;
}

/** What tables call our search. */
export const OURS = 'ours';
