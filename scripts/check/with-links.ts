import { readLibrary } from '../../src/library/read-library.ts';
import { sortIssues } from '../../src/model/issues.ts';
import { countedNoun } from '../../src/model/counted-noun.ts';
import { runLinks } from '../links/run-links.ts';
import type { CheckOptions } from './options.ts';
import type { CheckReport } from './reports/report.ts';
import { wantedFiles } from './wanted-files.ts';

/**
 * A report, and with it what is found at the addresses in the files that it looks at.
 * @param asking how to go about it, as for `runLinks`
 * @throws {Error} if no address could be reached at all
 */
export async function withLinks(
  report: CheckReport,
  folder: string,
  options: Pick<CheckOptions, 'files' | 'changed' | 'base'>,
  asking?: Parameters<typeof runLinks>[2],
): Promise<CheckReport> {
  const library = readLibrary(folder);
  const { files } = wantedFiles(library, options);
  const { issues, asked } = await runLinks(library, (file) => files?.has(file) ?? true, asking);
  return {
    ...report,
    scope: `${report.scope}, ${countedNoun(asked, 'link')}`,
    issues: sortIssues([...report.issues, ...issues]),
  };
}
