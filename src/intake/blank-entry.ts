import { defined } from '../model/defined.ts';
import { formatIssues } from '../model/issues.ts';
import type { Library } from '../model/library.ts';
import { paperFields } from '../model/paper.ts';
import type { Reference } from '../formats/reference.ts';
import { blockingIssues } from './blocking-issues.ts';
import { checkChoices, type Choices } from './choices.ts';
import { composeEntry, entryNamer } from './compose-entry.ts';
import { readPaperName } from './find-paper.ts';
import { refuseKnown, type ProposedEntry } from './propose-entry.ts';

/**
 * An entry to be filled in by hand: valid as it stands, with what is known already and, as comments, what
 * each of the other fields takes.
 * @param paper what is known: an arXiv identifier, a DOI or a title
 * @throws {Error} as `proposeEntry`, for a paper that the list has and choices that are not right
 */
export function blankEntry(paper: string | undefined, choices: Choices, library: Library): ProposedEntry {
  checkChoices(choices, library);
  const { kind: _kind, ...known } = paper === undefined ? { kind: 'nothing' } : readPaperName(paper);
  const { topics, summary } = choices;
  const reference: Reference = {
    title: 'Title of the paper as printed',
    abstract: "The authors' abstract, as it stands on the paper.",
    ...known,
    ...(topics?.length && { topics: [...topics] }),
    ...(summary && { summary }),
  };
  refuseKnown(known, library);
  const named = entryNamer(library)(reference);
  const entry = composeEntry(named.file, named.reference, choices);
  const issue = blockingIssues([entry], library).get(entry.file);
  if (issue) throw new Error(`${formatIssues([issue])}\nNothing was written.`);
  return { file: entry.file, text: withHints(entry.text), remarks: [] };
}

/** The text with a comment above the closing line for each field that is not there. */
function withHints(text: string): string {
  const hints = Object.entries(paperFields)
    .filter(([key]) => !new RegExp(`^${key}:`, 'm').test(text))
    .map(([key, field]) => `# ${key}: ${defined(field.description)}`);
  return text.replace('\n---\n', `\n${hints.join('\n')}\n---\n`);
}
