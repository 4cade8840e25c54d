import { defined } from '../../../src/model/defined.ts';
import { formatIssues, formatLocation } from '../../../src/model/issues.ts';
import { countedNoun } from '../../../src/model/counted-noun.ts';
import { summaryLine } from '../../../src/model/summary-line.ts';
import type { CheckReport } from './report.ts';

/** Returns a report for a terminal: what was mended, what is wrong, and a last line that counts. */
export function reportAsText({ scope, issues, fixed, errorsElsewhere }: CheckReport): string {
  const parts = [
    ...fixed.map((issue) => `${formatLocation(issue)}  fixed  ${issue.rule}\n  ${defined(issue.fix).done}`),
    ...(issues.length > 0 ? [formatIssues(issues)] : []),
    [
      ...(fixed.length > 0
        ? [
            `Fixed ${countedNoun(fixed.length, 'problem')} in ${countedNoun(new Set(fixed.map(({ file }) => file)).size, 'file')}.`,
          ]
        : []),
      summaryLine(issues, scope),
      ...(errorsElsewhere > 0
        ? [`${countedNoun(errorsElsewhere, 'error')} in other files; npm run check shows them.`]
        : []),
    ].join('\n'),
  ];
  return parts.join('\n\n');
}
