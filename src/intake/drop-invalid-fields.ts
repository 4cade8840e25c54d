import { readEntry } from '../library/read-entry.ts';
import type { Issue } from '../model/issues.ts';
import type { Library } from '../model/library.ts';
import { checkLibrary } from '../rules/index.ts';
import { entryText } from './entry-text.ts';
import type { Reference } from '../formats/reference.ts';

/** A field that would make its entry fail the check, and how. */
export interface DroppedField {
  field: string;
  issue: Issue;
}

/**
 * Leaves out the fields that break a rule by themselves, so that one bad link does not cost the list a paper.
 * A topic that is yet to be written is kept.
 * @returns the reference with the fields that remain, and those left out, each link on its own
 */
export function dropInvalidFields(
  whole: Reference,
  library: Library,
): { reference: Reference; unsound: DroppedField[] } {
  const { title, abstract, notes, id, ...fields } = whole;
  if (!firstProblem({ ...fields, title }, library)) return { reference: whole, unsound: [] };
  const unsound: DroppedField[] = [];
  const isSound = (field: string, part: Partial<Reference>): boolean => {
    const issue = firstProblem({ ...part, title }, library);
    if (issue) unsound.push({ field, issue });
    return !issue;
  };
  const { links, ...others } = fields;
  const kept = Object.entries(others).filter(([field, value]) => isSound(field, { [field]: value }));
  const keptLinks = Object.entries(links ?? {}).filter(([name, url]) =>
    isSound(`links.${name}`, { links: { [name]: url } }),
  );
  const reference: Reference = {
    ...Object.fromEntries(kept),
    ...(keptLinks.length > 0 && { links: Object.fromEntries(keptLinks) }),
    title,
    abstract,
    ...(notes !== undefined && { notes }),
    ...(id !== undefined && { id }),
  };
  return { reference, unsound };
}

/** Whether an issue tells against a new entry: warnings do not, and a missing topic is not the entry's fault. */
export function blocksEntry(issue: Issue): boolean {
  return issue.severity === 'error' && issue.rule !== 'topic-exists';
}

function firstProblem(fields: Omit<Reference, 'abstract'>, library: Library): Issue | undefined {
  const text = entryText({ ...fields, abstract: 'Probe.' }, { added: LATEST_DAY });
  const file = `${library.folder}/papers/probe.md`;
  const entry = readEntry('paper', file, text);
  const empty = { ...library, papers: [entry], topics: [], paths: [], unexpectedFiles: [], symlinks: [] };
  return checkLibrary(empty).find((issue) => issue.file === file && blocksEntry(issue));
}

const LATEST_DAY = '9999-12-31';
