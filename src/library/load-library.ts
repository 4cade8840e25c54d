import path from 'node:path';
import { checkLibrary } from '../rules/index.ts';
import { formatIssues, type Issue } from '../model/issues.ts';
import type { Library } from '../model/library.ts';
import { librarySize, summaryLine } from '../model/summary-line.ts';
import { readLibrary } from './read-library.ts';

/** A library, and what the rules say of it. */
export interface CheckedLibrary {
  library: Library;
  issues: Issue[];
}

/**
 * Reads a content folder and judges it, once a process: the command, the configuration, the loaders and the
 * integrations of a build get the same library.
 * @throws {Error} if there is no such folder
 */
export function loadLibrary(folder: string): CheckedLibrary {
  const root = path.resolve(folder);
  const known = loaded.get(root);
  if (known) return known;
  const library = readLibrary(folder);
  const checked = { library, issues: checkLibrary(library) };
  loaded.set(root, checked);
  return checked;
}

/** Lets the folder be read again when it is next asked for: something in it has changed. */
export function forgetLibrary(folder: string): void {
  loaded.delete(path.resolve(folder));
}

/** Returns all that the rules say, for a terminal, and a last line that counts. */
export function reportOf({ library, issues }: CheckedLibrary): string {
  return `${formatIssues(issues)}\n\n${summaryLine(issues, librarySize(library))}`;
}

/** The library without the entries that have errors: what can be shown while somebody is writing. */
export function withoutBroken({ library, issues }: CheckedLibrary): Library {
  const broken = new Set(issues.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  return {
    ...library,
    papers: library.papers.filter(({ file }) => !broken.has(file)),
    topics: library.topics.filter(({ file }) => !broken.has(file)),
    paths: library.paths.filter(({ file }) => !broken.has(file)),
    about: library.about.filter(({ file }) => !broken.has(file)),
    editions: library.editions.filter(
      ({ folder }) => ![...broken].some((file) => file.startsWith(`${folder}/`)),
    ),
  };
}

// Vite evaluates src/content.config.ts in a module graph of its own, which shares nothing but globals with
// the rest.
const LOADED = Symbol.for('lectern.libraries');
const shared = globalThis as { [LOADED]?: Map<string, CheckedLibrary> | undefined };
const loaded = (shared[LOADED] ??= new Map<string, CheckedLibrary>());
