import type { Library } from '../model/library.ts';
import { PaperIndex, type Identity } from '../model/identity.ts';
import type { ReadReference } from '../formats/reference.ts';
import { blockingIssues } from './blocking-issues.ts';
import { checkChoices, type Choices } from './choices.ts';
import { composeEntry, entryNamer, withOwnLanguage } from './compose-entry.ts';
import { dropInvalidFields } from './drop-invalid-fields.ts';
import { findPaper, readPaperName } from './find-paper.ts';
import type { Fetchers } from './services.ts';
import { exceededLimit } from './size-limits.ts';

/** An entry that is ready to be written, and what a reader should know about how it came to be. */
export interface ProposedEntry {
  file: string;
  text: string;
  /** What was left out or changed, each as one sentence. */
  remarks: string[];
}

/**
 * The entry for a paper that somebody names. Nothing is written.
 * @param paper an arXiv identifier or address, a DOI or its address, or a title
 * @throws {Error} in words for the person who asked: a paper that is in the list already, that nobody knows
 * or that is withdrawn, a service that does not answer, choices that are not right, an entry that would not
 * pass the check
 */
export async function proposeEntry(
  { paper, ...choices }: Choices & { paper: string },
  library: Library,
  fetchers: Fetchers,
): Promise<ProposedEntry> {
  checkChoices(choices, library);
  return proposeFromReference(await findNewPaper(paper, library, fetchers), choices, library);
}

/**
 * Fetches what is known of a paper that the list does not have. What can be told from the name alone is told
 * before anybody is asked.
 * @throws {Error} as `proposeEntry`
 */
export async function findNewPaper(
  paper: string,
  library: Library,
  fetchers: Fetchers,
): Promise<ReadReference> {
  const name = readPaperName(paper);
  refuseKnown(name, library);
  const found = await findPaper(name, fetchers);
  refuseKnown(found.reference, library);
  return found;
}

/**
 * The entry for a reference. Fields that break a rule are left out with a remark.
 * @throws {Error} when the paper is in the list already, or the entry would not pass the check all the same
 */
export function proposeFromReference(read: ReadReference, choices: Choices, library: Library): ProposedEntry {
  const excess = exceededLimit(read.reference);
  if (excess !== undefined) throw new Error(`Unexpected ${excess}.\nNothing was written.`);
  refuseKnown(read.reference, library);
  const { topics, summary } = choices;
  const { reference, remarks } = dropInvalidFields(
    {
      ...withOwnLanguage(read.reference, library),
      ...(topics?.length && { topics: [...topics] }),
      ...(summary && { summary }),
    },
    library,
  );
  const named = entryNamer(library)(reference);
  const entry = composeEntry(named.file, named.reference, choices);
  const issue = blockingIssues([entry], library).get(entry.file);
  if (issue) {
    throw new Error(
      `Unexpected entry for "${reference.title}", expected one that passes the check: ${issue.rule}. ${issue.message}\n${issue.action} Nothing was written.`,
    );
  }
  return { file: entry.file, text: entry.text, remarks: [...read.remarks, ...remarks] };
}

/** @throws {Error} for a paper that the list has, naming its file */
export function refuseKnown(paper: Identity, library: Library): void {
  const same = PaperIndex.of(library).find(paper);
  if (!same) return;
  throw new Error(
    `Unexpected second entry for a paper of the list: ${same.value} has the same ${same.by}.\nTo correct or extend it, edit that file. Nothing was written.`,
  );
}
