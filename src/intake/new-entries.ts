import { readEntry } from '../library/read-entry.ts';
import { freeId, idFromTitle, isId } from '../model/ids.ts';
import type { Issue } from '../model/issues.ts';
import type { Entry, Library } from '../model/library.ts';
import type { PaperFrontmatter } from '../model/paper.ts';
import { checkLibrary } from '../rules/index.ts';
import { entryText } from './entry-text.ts';
import type { Reference } from '../formats/reference.ts';
import { blocksEntry } from './drop-invalid-fields.ts';

/** An entry that is yet to be written: where, as what, and as the library would read it. */
export interface NewEntry {
  file: string;
  text: string;
  entry: Entry<PaperFrontmatter>;
}

/**
 * Makes entries for a library, each under a name of its own: the one that it had, else one from its title, with a number
 * behind it where that is taken. Names are ids, so a title cannot lead out of the folder.
 */
export function newEntries(
  library: Library,
): (reference: Reference, defaults: { added: string; topic?: string | undefined }) => NewEntry {
  const taken = new Set(
    library.papers.flatMap(({ id, fields }) => [id.toLowerCase(), ...(fields.aliases ?? [])]),
  );
  return (reference, defaults) => {
    const wanted =
      reference.id !== undefined && isId(reference.id) ? reference.id : idFromTitle(reference.title);
    const id = freeId(wanted, (candidate) => taken.has(candidate));
    taken.add(id);
    return rewriteEntry(`${library.folder}/papers/${id}.md`, reference, defaults);
  };
}

/** The entry of a reference under a name that is settled. */
export function rewriteEntry(
  file: string,
  reference: Reference,
  defaults: { added: string; topic?: string | undefined },
): NewEntry {
  const text = entryText(reference, defaults);
  return { file, text, entry: readEntry('paper', file, text) };
}

/** What the rules of the check have against new entries, seen together with the library; the first finding of each file. */
export function blockingIssues(entries: readonly NewEntry[], library: Library): Map<string, Issue> {
  const findings = new Map<string, Issue>();
  const isNew = new Set(entries.map(({ file }) => file));
  const papers = [...library.papers, ...entries.map(({ entry }) => entry)];
  for (const issue of checkLibrary({ ...library, paths: [], papers })) {
    if (blocksEntry(issue) && isNew.has(issue.file) && !findings.has(issue.file))
      findings.set(issue.file, issue);
  }
  return findings;
}
