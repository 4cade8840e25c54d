import { defined } from '../model/defined.ts';
import type { PublishedPaper } from '../model/published.ts';
import { comparePapers } from '../similarity/compare-papers.ts';
import type { Reason } from '../similarity/reasons.ts';
import { relatedPapers, type RelatedPaper } from '../similarity/related-papers.ts';
import { onceABuild } from './once-a-build.ts';
import { getPapers, getPapersById } from './papers.ts';

export type { Reason };

/** A paper related to another, and why, where a reader would see why. */
export interface Related {
  paper: PublishedPaper;
  reason: Reason | undefined;
}

/** For each paper, by id, the one most like it, and its related papers. */
export const getRelatedPapers = onceABuild(
  async (): Promise<ReadonlyMap<string, { nearest: Related | undefined; related: Related[] }>> => {
    const papers = await getPapers();
    const byId = await getPapersById();
    const withPaper = ({ id, reason }: RelatedPaper): Related => ({ paper: defined(byId.get(id)), reason });
    return new Map(
      [...relatedPapers(comparePapers(papers), papers)].map(([id, { nearest, related }]) => [
        id,
        { nearest: nearest && withPaper(nearest), related: related.map(withPaper) },
      ]),
    );
  },
);
