import { describeHidden, findHidden } from '../model/hidden-characters.ts';
import type { Library } from '../model/library.ts';
import { didYouMean } from '../model/near-names.ts';
import { isFullDate } from '../model/partial-dates.ts';
import { newEntries, blockingIssues } from './new-entries.ts';
import { PaperIndex, type Identity } from '../model/identity.ts';
import type { ReadReference } from '../formats/reference.ts';
import type { Fetchers } from './services.ts';
import { dropInvalidFields } from './drop-invalid-fields.ts';
import { exceededLimit } from './size-limits.ts';
import { findPaper, readPaperName } from './find-paper.ts';

/** What only a person can know of a paper. */
export interface Choices {
  /** The day it joins the list, `YYYY-MM-DD`. */
  added: string;
  /** Names of topics of the list, the main one first. */
  topics?: readonly string[] | undefined;
  /** One sentence in the curator's words. */
  summary?: string | undefined;
}

/** An entry that is ready to be written, and what a reader should know about how it came to be. */
export interface Proposal {
  file: string;
  text: string;
  /** What was left out or changed, each as one sentence. */
  remarks: string[];
}

/**
 * The entry for a paper that somebody names. Nothing is written.
 * @param paper an arXiv identifier or address, a DOI or its address, or a title
 * @throws {Error} in words for the person who asked: a paper that is in the list already, that nobody knows or that is
 * withdrawn, a service that does not answer, choices that are not right, an entry that would not pass the check
 */
export async function proposeEntry(
  { paper, ...choices }: Choices & { paper: string },
  library: Library,
  fetchers: Fetchers,
): Promise<Proposal> {
  checkChoices(choices, library);
  return composeEntry(await findNewPaper(paper, library, fetchers), choices, library);
}

/**
 * Fetches what is known of a paper that the list does not have. What can be told from the name alone is told before
 * anybody is asked.
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
export function composeEntry(read: ReadReference, choices: Choices, library: Library): Proposal {
  const excess = exceededLimit(read.reference);
  if (excess !== undefined) throw new Error(`Unexpected ${excess}.\nNothing was written.`);
  refuseKnown(read.reference, library);
  const { topics, summary } = choices;
  const { reference, unsound } = dropInvalidFields(
    { ...read.reference, ...(topics?.length && { topics: [...topics] }), ...(summary && { summary }) },
    library,
  );
  const entry = newEntries(library)(reference, choices);
  const finding = blockingIssues([entry], library).get(entry.file);
  if (finding) {
    throw new Error(
      `Unexpected entry for "${reference.title}", expected one that passes the check: ${finding.rule}. ${finding.message}\n${finding.action} Nothing was written.`,
    );
  }
  const left = unsound.map(({ field, issue }) => `Left out \`${field}\`: ${issue.rule}. ${issue.message}`);
  return { file: entry.file, text: entry.text, remarks: [...read.remarks, ...left] };
}

/**
 * Looks at the choices before anybody is asked for a paper.
 * @throws {Error} for a date that is none, a topic that the list does not have, a summary that is too long
 */
export function checkChoices(
  { added, topics = [], summary = '' }: Choices,
  { folder, topics: all }: Library,
): void {
  if (!isFullDate(added)) throw new Error(`Unexpected day \`${added}\`, expected a date as YYYY-MM-DD.`);
  const known = all.map(({ id }) => id);
  for (const topic of topics) {
    if (known.includes(topic)) continue;
    throw new Error(
      `Unexpected topic \`${topic}\`, expected the name of a file in ${folder}/topics/.\n${didYouMean(topic, known, known.length > 0 ? `The topics are ${known.join(', ')}.` : `Write ${folder}/topics/${topic}.md first.`)}`,
    );
  }
  const [hidden] = findHidden(summary);
  if (hidden) {
    throw new Error(
      `Unexpected ${describeHidden(hidden.value)} in the summary, expected characters that show.\nType it again by hand.`,
    );
  }
  if (summary.length > LONGEST_SUMMARY) {
    throw new Error(
      `Unexpected summary of ${summary.length} characters, expected one sentence of at most ${LONGEST_SUMMARY}.\nShorten it.`,
    );
  }
}

/** @throws {Error} for a paper that the list has, naming its file */
export function refuseKnown(paper: Identity, library: Library): void {
  const same = PaperIndex.of(library).find(paper);
  if (!same) return;
  throw new Error(
    `Unexpected second entry for a paper of the list: ${same.value} has the same ${same.by}.\nTo correct or extend it, edit that file. Nothing was written.`,
  );
}

const LONGEST_SUMMARY = 200;
