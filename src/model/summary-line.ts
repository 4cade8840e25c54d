import { countedNoun } from './counted-noun.ts';
import type { Issue } from './issues.ts';
import type { Library } from './library.ts';

/** Returns the last line of a check: `60 papers, 12 topics: no problems.` or `...: 2 errors, 1 warning.` */
export function summaryLine(issues: readonly Issue[], scope: string): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  const parts = [
    errors > 0 && countedNoun(errors, 'error'),
    warnings > 0 && countedNoun(warnings, 'warning'),
  ].filter(Boolean);
  return `${scope}: ${parts.length > 0 ? parts.join(', ') : 'no problems'}.`;
}

/** Returns how much there is: `60 papers, 12 topics` */
export function librarySize(library: Library): string {
  return `${countedNoun(library.papers.length, 'paper')}, ${countedNoun(library.topics.length, 'topic')}`;
}
