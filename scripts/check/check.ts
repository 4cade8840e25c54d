import { readLibrary } from '../../src/library/read-library.ts';
import { replaceFile } from '../../src/library/write-file.ts';
import { sortIssues, type Issue } from '../../src/model/issues.ts';
import type { Library } from '../../src/model/library.ts';
import { checkLibrary } from '../../src/rules/index.ts';
import { fixLibrary } from '../../src/library/fix-library.ts';
import { staleDocuments } from './stale-documents.ts';
import type { CheckOptions } from './options.ts';
import type { CheckReport } from './reports/report.ts';
import { wantedFiles } from './wanted-files.ts';

/**
 * Runs every rule over the whole library, and reports what they found. With `fix`, mends first what needs no
 * judgement.
 * @param folder the content folder
 * @throws {Error} saying what to type, for a command that cannot be carried out; nothing is written then
 */
export function check(
  folder: string,
  options: Pick<CheckOptions, 'files' | 'changed' | 'base' | 'fix'>,
): CheckReport {
  const library = readLibrary(folder);
  const wanted = wantedFiles(library, options);
  const isWanted = (file: string): boolean => wanted.files?.has(file) ?? true;
  const fixed = options.fix ? writeFixes(library, isWanted) : [];
  const current = fixed.length > 0 ? readLibrary(folder) : library;
  const issues = checkLibrary(current);
  return {
    scope: wanted.scope,
    issues: sortIssues([
      ...issues.filter(({ file }) => isWanted(file)),
      ...(wanted.files === undefined ? staleDocuments(current) : []),
    ]),
    fixed,
    errorsElsewhere: issues.filter(({ file, severity }) => severity === 'error' && !isWanted(file)).length,
  };
}

/**
 * Mends files, each whole or not at all.
 * @returns what was mended
 * @throws {Error} at the first file that cannot be written, naming those that were
 */
function writeFixes(library: Library, isWanted: (file: string) => boolean): Issue[] {
  const done: string[] = [];
  return fixLibrary(library, isWanted).flatMap(({ file, before, text, fixes }) => {
    try {
      replaceFile(file, before, text);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const others = done.length > 0 ? `These files are mended: ${done.join(', ')}.` : 'Nothing was written.';
      throw new Error(`Could not write ${file}: ${reason}. It is as it was.\n${others}`, { cause: error });
    }
    done.push(file);
    return fixes;
  });
}
