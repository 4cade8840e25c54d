import { defined } from '../model/defined.ts';
import type { PublishedPaper } from '../model/published.ts';
import { comparePapers } from '../similarity/compare-papers.ts';
import { relatedPapers } from '../similarity/related-papers.ts';
import { onceABuild } from './once-a-build.ts';
import { getPapers, getPapersById } from './papers.ts';

/** A paper related to another, with words that both texts have. */
export interface Related {
  paper: PublishedPaper;
  words: string[];
}

/** For each paper, by id, at most five related papers, nearest first. */
export const getRelatedPapers = onceABuild(async (): Promise<ReadonlyMap<string, Related[]>> => {
  const papers = await getPapersById();
  return new Map(
    [...relatedPapers(comparePapers(await getPapers()))].map(([id, others]) => [
      id,
      others.map((other) => ({ paper: defined(papers.get(other.id)), words: other.words })),
    ]),
  );
});
