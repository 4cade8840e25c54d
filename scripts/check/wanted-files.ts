import path from 'node:path';
import { defined } from '../../src/model/defined.ts';
import { MANIFEST } from '../../src/model/edition.ts';
import { filesOf, type Library } from '../../src/model/library.ts';
import { didYouMean } from '../../src/model/near-names.ts';
import { countedNoun } from '../../src/model/counted-noun.ts';
import { librarySize } from '../../src/model/summary-line.ts';
import { changedFiles } from './changed-files.ts';
import type { CheckOptions } from './options.ts';

/** What a check looks at. */
export interface Wanted {
  /** As the library names them; undefined for all. */
  files: ReadonlySet<string> | undefined;
  /** In words: `60 papers, 12 topics`, `2 files`, `2 files that differ from main`. */
  scope: string;
}

/**
 * Returns the files of the library that a check is asked for.
 * @throws {Error} saying what to type, for files that the library does not have
 */
export function wantedFiles(
  library: Library,
  { files, changed, base }: Pick<CheckOptions, 'files' | 'changed' | 'base'>,
): Wanted {
  const known = new Map(namesOf(library).map((file) => [path.resolve(file), file]));
  const find = (names: string[]): Set<string> =>
    new Set(names.map((name) => known.get(path.resolve(name))).filter((file) => file !== undefined));
  if (changed) {
    const { files: names, base: name } = changedFiles(library.folder, base);
    const found = find(names.map((file) => path.join(library.folder, file)));
    return {
      files: found,
      scope: `${countedNoun(found.size, 'file')} that ${found.size === 1 ? 'differs' : 'differ'} from ${name}`,
    };
  }
  if (files.length === 0) return { files: undefined, scope: librarySize(library) };
  const unknown = files.filter((file) => !known.has(path.resolve(file)));
  if (unknown.length > 0) {
    const names = unknown.map((file) => `\`${file}\``).join(', ');
    throw new Error(
      `Unexpected ${names}, expected files of ${library.folder}/papers/, topics/, paths/ or about/.\n${didYouMean(defined(unknown[0]), known.values(), `Name the file as git shows it: npm run check -- ${library.folder}/papers/some-paper.md`)}`,
    );
  }
  const found = find(files);
  return { files: found, scope: countedNoun(found.size, 'file') };
}

function namesOf(library: Library): string[] {
  const frozen = library.editions.flatMap(({ folder, manifest, files, others }) =>
    [MANIFEST, ...(manifest?.files ?? []).map(({ name }) => name), ...files.keys(), ...others].map(
      (name) => `${folder}/${name}`,
    ),
  );
  return [
    ...filesOf(library).map(({ file }) => file),
    ...library.unexpectedFiles,
    ...library.symlinks,
    ...new Set(frozen),
  ];
}
