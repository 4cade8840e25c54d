import { defined } from '../model/defined.ts';
import { identityKey, type Identity } from '../model/identity.ts';
import type { Finding } from '../model/issues.ts';
import type { Library } from '../model/library.ts';

/**
 * Returns every paper that is the same by a field as an earlier one (in the order of file names), naming that
 * one.
 */
export function findDuplicates(library: Library, field: keyof Identity): Finding[] {
  const papers = Map.groupBy(library.papers, ({ fields }) => identityKey(fields, field));
  papers.delete(undefined);
  return [...papers.values()].flatMap(([first, ...others]) =>
    others.map(({ file, fields, locate }) => ({
      file,
      position: locate([field]),
      message: `Unexpected \`${defined(fields[field])}\` for \`${field}\`, expected a paper that is not in the list: ${defined(first).file} has the same ${field}.`,
      action: `Keep one of the two files; if they are different papers, correct the ${field} of one.`,
    })),
  );
}
