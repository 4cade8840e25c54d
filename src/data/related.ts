import type { PublishedPaper } from '../model/published.ts';
import { textVectors, type TextVectors } from '../similarity/text-vectors.ts';
import { relatedPapers } from '../similarity/related.ts';
import { onceABuild } from './once-a-build.ts';
import { getPapers, getPapersById } from './papers.ts';

/** A paper related to another, with words that both texts have. */
export interface Related {
  paper: PublishedPaper;
  words: string[];
}

/** For each paper, by id, at most five related papers, nearest first. */
export const getRelated = onceABuild(async (): Promise<ReadonlyMap<string, Related[]>> => {
  const papers = await getPapersById();
  const related = relatedPapers(await getComparedTexts());
  return new Map(
    [...related].map(([id, others]) => [
      id,
      others.flatMap(({ id: other, words }) => {
        const paper = papers.get(other);
        return paper ? { paper, words } : [];
      }),
    ]),
  );
});

/** The texts of all papers as vectors. */
export const getComparedTexts = onceABuild(async (): Promise<TextVectors> => textVectors(await getPapers()));
