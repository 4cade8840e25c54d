import { reportForGithub } from './github.ts';
import { reportAsJson } from './json.ts';
import type { CheckReport } from './report.ts';
import { reportAsSarif } from './sarif.ts';
import { reportAsText } from './text.ts';

const reporters = {
  text: reportAsText,
  github: reportForGithub,
  json: reportAsJson,
  sarif: reportAsSarif,
} satisfies Record<string, (report: CheckReport) => string>;

export type Format = keyof typeof reporters;

/** The forms that a report can take. */
export const formats = Object.keys(reporters) as Format[];

/** Returns a report in one of the forms, without a closing newline. */
export function formatReport(report: CheckReport, format: Format): string {
  return reporters[format](report);
}
