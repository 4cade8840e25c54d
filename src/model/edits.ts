import type { Edit } from './issues.ts';

/** Returns a text with all edits made at once. They must not overlap; two that touch are fine. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce(
      (before, { start, end, text: piece }) => before.slice(0, start) + piece + before.slice(end),
      text,
    );
}

/** Whether two edits want the same characters, or insert at the same offset: only one of them can be made. */
export function areInConflict(a: Edit, b: Edit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}
