import type { PublishedPaper } from '../model/published.ts';

/** One page of a list of papers. */
export interface PageOfPapers {
  papers: readonly PublishedPaper[];
  /** From 1. */
  number: number;
  /** How many pages the list has. */
  pages: number;
  /** All papers of the list. */
  all: readonly PublishedPaper[];
}

/** Cuts a list into pages of forty; an empty list is one empty page. */
export function paginate(all: readonly PublishedPaper[]): PageOfPapers[] {
  const pages = Math.max(1, Math.ceil(all.length / PAGE_LENGTH));
  return Array.from({ length: pages }, (_, index) => ({
    papers: all.slice(index * PAGE_LENGTH, (index + 1) * PAGE_LENGTH),
    number: index + 1,
    pages,
    all,
  }));
}

/** Returns the number, from 1, that the first paper of a page has in the whole list. */
export function firstOfPage(number: number): number {
  return (number - 1) * PAGE_LENGTH + 1;
}

/** The rest parameter in the address of a page: none for the first, `page/2` for the second. */
export function pageParam(number: number): string | undefined {
  return number === 1 ? undefined : `page/${number}`;
}

/** Returns `Title` for the first page of a list and `Title, page 2` for the second. */
export function pageTitle(title: string, number: number): string {
  return number === 1 ? title : `${title}, page ${number}`;
}

/** As many rows as the first visit to a page has weight for, each with what machines read of its paper. */
const PAGE_LENGTH = 40;
