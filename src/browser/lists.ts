import { startAbstracts } from './abstracts.ts';
import { startListing } from './listing.ts';
import type { MarkStore } from './mark-store.ts';
import { startProgress } from './progress.ts';

/** Starts what only pages with lists of papers, topics or paths have. */
export function startLists(store: MarkStore): void {
  startProgress(store);
  startAbstracts();
  startListing(store);
}
