import path from 'node:path';
import { dataFilesOf, entriesOf } from '../../src/model/library.ts';
import { formatIssues, hasErrors } from '../../src/model/issues.ts';
import { loadLibrary, type CheckedLibrary } from '../../src/library/load-library.ts';
import { countOf, sizeOf, verdict } from '../../src/rules/verdict.ts';

/**
 * Runs every rule over the whole library, and shows what they found.
 * @param folder the content folder
 * @param files where given, only findings in these files are shown; the rules still see the whole library
 * @returns the report, and 0 for no errors, 1 for errors, 2 for a command that cannot be carried out
 */
export function check(folder: string, files: readonly string[]): { text: string; exitCode: number } {
  let checked: CheckedLibrary;
  try {
    checked = loadLibrary(folder);
  } catch (error) {
    return { text: error instanceof Error ? error.message : String(error), exitCode: 2 };
  }
  const { library } = checked;
  const known = new Map(
    [...entriesOf(library), ...dataFilesOf(library), ...library.strays.map((file) => ({ file }))].map(
      ({ file }) => [path.resolve(file), file],
    ),
  );
  const unknown = files.filter((file) => !known.has(path.resolve(file)));
  if (unknown.length > 0) {
    const names = unknown.map((file) => `\`${file}\``).join(', ');
    return {
      text: `Unexpected ${names}, expected files of ${library.folder}/papers/ or ${library.folder}/topics/.\nName the file as git shows it: npm run check -- ${library.folder}/papers/some-paper.md`,
      exitCode: 2,
    };
  }
  const wanted = new Set(files.map((file) => known.get(path.resolve(file))));
  const issues = checked.issues.filter(({ file }) => wanted.size === 0 || wanted.has(file));
  const scope = wanted.size === 0 ? sizeOf(library) : countOf(wanted.size, 'file');
  const report = issues.length > 0 ? `${formatIssues(issues)}\n\n` : '';
  return { text: `${report}${verdict(issues, scope)}`, exitCode: hasErrors(issues) ? 1 : 0 };
}
