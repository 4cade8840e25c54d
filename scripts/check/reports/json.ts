import { defined } from '../../../src/model/defined.ts';
import type { Issue } from '../../../src/model/issues.ts';
import type { CheckReport } from './report.ts';

/**
 * Returns a report for programs: all that the text says, as one object. `line` and `column` are absent for a
 * whole file.
 */
export function reportAsJson({ scope, issues, fixed, errorsElsewhere }: CheckReport): string {
  const count = (severity: Issue['severity']): number =>
    issues.filter((issue) => issue.severity === severity).length;
  return JSON.stringify(
    {
      scope,
      errors: count('error'),
      warnings: count('warning'),
      errorsElsewhere,
      issues: issues.map((issue) => ({
        ...whereOf(issue),
        message: issue.message,
        action: issue.action,
        isFixable: issue.fix !== undefined,
      })),
      fixed: fixed.map((issue) => ({ ...whereOf(issue), done: defined(issue.fix).done })),
    },
    null,
    2,
  );
}

function whereOf({ file, position, severity, rule }: Issue): object {
  return { file, ...position, severity, rule };
}
