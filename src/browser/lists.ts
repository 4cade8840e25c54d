import { startAbstracts } from './abstracts.ts';
import type { MarkStore } from './mark-store.ts';
import { startProgress } from './progress.ts';

/** Starts what only pages with lists of papers, topics or paths have, whether these can be sorted or not. */
export function startLists(store: MarkStore): void {
  startProgress(store);
  startAbstracts();
}
