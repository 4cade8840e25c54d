import { checkLibrary } from '../rules/index.ts';
import type { Issue } from '../model/issues.ts';
import type { Library } from '../model/library.ts';
import { readLibrary } from './read-library.ts';

/** A library, and what the rules say of it. */
export interface CheckedLibrary {
  library: Library;
  issues: Issue[];
}

/** Reads a content folder and judges it. */
export function loadLibrary(folder: string): CheckedLibrary {
  const library = readLibrary(folder);
  return { library, issues: checkLibrary(library) };
}

/** The library without the entries that have errors: what can be shown while somebody is writing. */
export function withoutBroken({ library, issues }: CheckedLibrary): Library {
  const broken = new Set(issues.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  return {
    ...library,
    papers: library.papers.filter(({ file }) => !broken.has(file)),
    topics: library.topics.filter(({ file }) => !broken.has(file)),
    paths: library.paths.filter(({ file }) => !broken.has(file)),
  };
}
