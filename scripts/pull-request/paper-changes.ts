import path from 'node:path';
import { readEntry } from '../../src/library/read-entry.ts';
import { citationKey } from '../../src/model/citation-keys.ts';
import type { Entry, Library } from '../../src/model/library.ts';
import type { PaperFrontmatter } from '../../src/model/paper.ts';
import type { Change } from '../forge/changes.ts';

/** What a branch does to one paper. */
export interface PaperChange extends Change {
  /** The entry as it is now; as it was where it is removed. */
  entry: Entry<PaperFrontmatter>;
  /** What differs from before: names of fields, `abstract`, `notes`. */
  parts: string[];
  /** The citation key that it had, where that is another one. */
  formerKey?: string | undefined;
}

/**
 * The changes that concern papers, in the order of git.
 * @param library the list as it is now
 * @param before gives the text of a file as it was
 */
export function paperChanges(
  changes: readonly Change[],
  library: Library,
  before: (file: string) => string,
): PaperChange[] {
  const now = new Map(library.papers.map((entry) => [entry.file, entry]));
  const isPaper = (file: string): boolean =>
    path.posix.dirname(file) === `${library.folder}/papers` && file.endsWith('.md');
  return changes
    .filter(({ file }) => isPaper(file))
    .flatMap((change): PaperChange[] => {
      const old = change.kind === 'added' ? undefined : readPaper(change.from ?? change.file, before);
      const entry = change.kind === 'removed' ? old : now.get(change.file);
      if (entry === undefined) return [];
      const parts = old ? differences(old, entry) : [];
      return [{ ...change, entry, parts, formerKey: old && changedKey(old, entry) }];
    });
}

function changedKey(old: Entry<PaperFrontmatter>, entry: Entry<PaperFrontmatter>): string | undefined {
  const was = citationKey({ id: old.id, ...old.fields });
  // A former address that is yet to be added keeps the key too, and is asked for anyway.
  const aliases = entry.fields.aliases ?? (old.id === entry.id ? undefined : [old.id]);
  return was === citationKey({ id: entry.id, ...entry.fields, aliases }) ? undefined : was;
}

function readPaper(file: string, before: (file: string) => string): Entry<PaperFrontmatter> {
  return readEntry('paper', file, before(file));
}

function differences(old: Entry<PaperFrontmatter>, entry: Entry<PaperFrontmatter>): string[] {
  const partsOf = ({ data, body }: Entry<PaperFrontmatter>): Record<string, unknown> => ({
    ...data,
    abstract: body.main,
    notes: body.notes,
  });
  const [was, is] = [partsOf(old), partsOf(entry)];
  const names = new Set([...Object.keys(is), ...Object.keys(was)]);
  return [...names].filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]));
}
