import type { PublishedPaper } from '../model/published.ts';

/** One page of a list of papers. */
export interface PageOfPapers {
  papers: PublishedPaper[];
  /** From 1. */
  number: number;
  pages: number;
  /** All papers of the list. */
  all: readonly PublishedPaper[];
}

/** Cuts a list into pages of fifty; an empty list is one empty page. */
export function pagesOf(all: readonly PublishedPaper[]): PageOfPapers[] {
  const pages = Math.max(1, Math.ceil(all.length / PAGE_LENGTH));
  return Array.from({ length: pages }, (_, index) => ({
    papers: all.slice(index * PAGE_LENGTH, (index + 1) * PAGE_LENGTH),
    number: index + 1,
    pages,
    all,
  }));
}

const PAGE_LENGTH = 50;
