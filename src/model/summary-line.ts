import type { Issue } from './issues.ts';
import type { Library } from './library.ts';

/** The last line of a check: `60 papers, 12 topics: no problems.` or `...: 2 errors, 1 warning.` */
export function verdict(issues: readonly Issue[], scope: string): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  const parts = [errors > 0 && countOf(errors, 'error'), warnings > 0 && countOf(warnings, 'warning')].filter(
    Boolean,
  );
  return `${scope}: ${parts.length > 0 ? parts.join(', ') : 'no problems'}.`;
}

/** `60 papers, 12 topics` */
export function sizeOf(library: Library): string {
  return `${countOf(library.papers.length, 'paper')}, ${countOf(library.topics.length, 'topic')}`;
}

/** A number and its noun, in singular or plural. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
