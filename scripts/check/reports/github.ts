import { summaryLine } from '../../../src/model/summary-line.ts';
import type { CheckReport } from './report.ts';

/**
 * Returns a report for a workflow on GitHub: one command an issue, which becomes an annotation of its line,
 * then the summary line. Entries speak only inside commands, with what could end one escaped, so that none
 * can give a command itself.
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#setting-an-error-message
 */
export function reportForGithub({ scope, issues }: CheckReport): string {
  const commands = issues.map(({ file, position, severity, rule, message, action }) => {
    const at = position ? `,line=${position.line},col=${position.column}` : '';
    return `::${severity} file=${property(file)}${at},title=${property(rule)}::${data(`${message}\n${action}`)}`;
  });
  return [...commands, summaryLine(issues, scope)].join('\n');
}

/** https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
