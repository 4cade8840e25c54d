import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { Issue } from '../../../src/model/issues.ts';
import { policy } from '../../../src/rules/index.ts';
import type { CheckReport } from './report.ts';

/**
 * Returns a report for code scanning and editors: SARIF 2.1.0, with all rules and one result an issue.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function reportAsSarif({ issues }: CheckReport): string {
  const rules: ReportingDescriptor[] = policy.map(([{ name, holds }, level]) => ({
    id: name,
    shortDescription: { text: holds },
    defaultConfiguration: { level },
  }));
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Lectern', rules } },
        columnKind: 'utf16CodeUnits',
        results: issues.map((issue) =>
          result(
            issue,
            rules.findIndex(({ id }) => id === issue.rule),
          ),
        ),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function result({ file, position, severity, rule, message, action }: Issue, ruleIndex: number): Result {
  const region = position && { startLine: position.line, startColumn: position.column };
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: { text: `${message} ${action}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...(region && { region }) } }],
  };
}

/** A path as a relative reference of RFC 3986. A colon in the first part would make a scheme of it. */
function uriOf(file: string): string {
  const path = file.split('/').map(encodeURIComponent).join('/');
  return file.startsWith('/') ? `file://${path}` : path;
}
