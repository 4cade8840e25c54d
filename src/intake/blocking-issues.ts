import type { Issue } from '../model/issues.ts';
import type { Library } from '../model/library.ts';
import { checkLibrary } from '../rules/index.ts';
import type { NewEntry } from './compose-entry.ts';

/** What the check has against new entries, seen together with the library: the first issue of each file. */
export function blockingIssues(entries: readonly NewEntry[], library: Library): Map<string, Issue> {
  const issues = new Map<string, Issue>();
  const isNew = new Set(entries.map(({ file }) => file));
  const papers = [...library.papers, ...entries.map(({ entry }) => entry)];
  for (const issue of checkLibrary({ ...library, paths: [], papers })) {
    if (blocksEntry(issue) && isNew.has(issue.file) && !issues.has(issue.file)) issues.set(issue.file, issue);
  }
  return issues;
}

/**
 * Whether an issue keeps a new entry out: warnings do not, and a missing topic is not the entry's fault. A
 * missing abstract does: that a service lacks it does not say that the paper does, and only a person knows.
 */
export function blocksEntry({ severity, rule }: Issue): boolean {
  return (severity === 'error' && rule !== 'topic-exists') || rule === 'has-abstract';
}
