import { formatIssues, formatPlace } from '../../../src/model/issues.ts';
import { countOf, verdict } from '../../../src/model/summary-line.ts';
import type { CheckReport } from './report.ts';

/** For a terminal: what was mended, what is wrong, and a last line that counts. */
export function reportAsText({ scope, issues, fixed, errorsElsewhere }: CheckReport): string {
  const parts = [
    ...fixed.map((issue) => `${formatPlace(issue)}  fixed  ${issue.rule}\n  ${issue.fix?.done ?? ''}`),
    ...(issues.length > 0 ? [formatIssues(issues)] : []),
    [
      ...(fixed.length > 0
        ? [
            `Fixed ${countOf(fixed.length, 'problem')} in ${countOf(new Set(fixed.map(({ file }) => file)).size, 'file')}.`,
          ]
        : []),
      verdict(issues, scope),
      ...(errorsElsewhere > 0
        ? [`${countOf(errorsElsewhere, 'error')} in other files; npm run check shows them.`]
        : []),
    ].join('\n'),
  ];
  return parts.join('\n\n');
}
