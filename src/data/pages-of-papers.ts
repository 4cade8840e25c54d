import type { PublishedPaper } from '../model/published.ts';
import { onceABuild } from './once-a-build.ts';
import { getPapers } from './papers.ts';

/** One page of the list of all papers. */
export interface PageOfPapers {
  papers: PublishedPaper[];
  /** From 1. */
  number: number;
  pages: number;
  total: number;
}

/** The list of all papers, cut into pages; an empty list is one empty page. */
export const getPagesOfPapers = onceABuild(async (): Promise<PageOfPapers[]> => {
  const papers = await getPapers();
  const pages = Math.max(1, Math.ceil(papers.length / PAGE_LENGTH));
  return Array.from({ length: pages }, (_, index) => ({
    papers: papers.slice(index * PAGE_LENGTH, (index + 1) * PAGE_LENGTH),
    number: index + 1,
    pages,
    total: papers.length,
  }));
});

const PAGE_LENGTH = 50;
