import { readLibrary } from '../../src/library/read-library.ts';
import { defined } from '../../src/model/defined.ts';
import type { Library } from '../../src/model/library.ts';
import { writeEntries } from '../../src/library/write-entries.ts';
import { readOneReference } from '../../src/intake/reference-file.ts';
import type { ReadReference } from '../../src/formats/reference.ts';
import { publicServices } from '../../src/intake/services.ts';
import { askChoices } from './ask-choices.ts';
import { blankEntry } from '../../src/intake/blank-entry.ts';
import { openTerminal } from './open-terminal.ts';
import { checkChoices, type Choices } from '../../src/intake/choices.ts';
import { findNewPaper, proposeFromReference, type ProposedEntry } from '../../src/intake/propose-entry.ts';
import { suggestTopics } from '../../src/intake/suggest-topics.ts';

/** What `--help` shows. */
export const usage = `Usage: npm run new -- PAPER [--topic ID]... [--summary TEXT] [--yes] [--dry-run]
       npm run new -- --from FILE
       npm run new -- --offline [PAPER]

Writes the entry of one paper. PAPER is an arXiv identifier or address, a DOI, or a title in quotes; the facts come
from arXiv or from the registry of the DOI, and only what they cannot know is asked.
  --topic    a topic, the main one first; once for each
  --summary  one sentence in your own words
  --added    the day on which the paper joins the list, YYYY-MM-DD (default: today)
  --from     takes the facts from a file with one reference: BibTeX, RIS, CSL-JSON or arXiv's Atom
  --offline  asks no service: writes an entry to fill in by hand
  --yes      asks nothing: takes the suggested topics, leaves the summary out
  --dry-run  shows the entry, and writes nothing`;

/** What the command line asks for. */
export interface NewOptions extends Choices {
  paper: string | undefined;
  from: string | undefined;
  offline: boolean;
  yes: boolean;
  dryRun: boolean;
}

/**
 * Writes the entry of one paper and says where.
 * @returns the exit code: 0, or 130 when stopped by the signal
 * @throws {Error} for anything that keeps the entry from being written; nothing is
 */
export async function runNew(folder: string, options: NewOptions, stop: AbortController): Promise<number> {
  const library = readLibrary(folder);
  checkChoices(options, library);
  let proposed: ProposedEntry;
  try {
    proposed = await propose(options, library, stop);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    console.log('\nStopped. Nothing was written.');
    return 130;
  }
  for (const remark of proposed.remarks) console.log(remark);
  if (options.dryRun) {
    console.log(`Dry run: would write ${proposed.file}\n\n${proposed.text}`);
    return 0;
  }
  const { written } = await writeEntries([proposed], { signal: stop.signal, onProgress: () => undefined });
  if (written === 0) throw new Error(`${proposed.file} appeared in the meantime.\nRun the command again.`);
  const { file } = proposed;
  console.log(`Wrote ${file}`);
  console.log(
    options.offline
      ? `Next: fill it in, then npm run check -- ${file}`
      : `Next: look at it with npm run dev, then commit it and open a pull request: git add ${file}`,
  );
  return 0;
}

async function propose(options: NewOptions, library: Library, stop: AbortController): Promise<ProposedEntry> {
  const { paper, from, offline, added, topics, summary } = options;
  const given: Choices = { added, topics, summary };
  if (offline) return blankEntry(paper, given, library);
  const isComplete = options.yes || (topics !== undefined && summary !== undefined);
  if (!isComplete && !process.stdin.isTTY) {
    throw new Error(
      'Unexpected input that is not a terminal, expected one to ask for topics and summary.\nAdd --yes to take the suggested topics, or give --topic and --summary.',
    );
  }
  const found = from === undefined ? await fetchPaper(defined(paper), library, stop) : readOneReference(from);
  const choices = await choose(found, given, isComplete, library, stop);
  const proposed = proposeFromReference(found, choices, library);
  if (!isComplete || topics !== undefined || !choices.topics?.length) return proposed;
  const remark = `Topics of the nearest papers: ${choices.topics.join(', ')}. Change them where they do not fit.`;
  return { ...proposed, remarks: [...proposed.remarks, remark] };
}

function fetchPaper(paper: string, library: Library, { signal }: AbortController): Promise<ReadReference> {
  const onWait = (sentence: string): void => console.error(sentence);
  return findNewPaper(paper, library, publicServices(process.env, library.site.fields, { signal, onWait }));
}

async function choose(
  { reference }: ReadReference,
  given: Choices,
  isComplete: boolean,
  library: Library,
  stop: AbortController,
): Promise<Choices> {
  const suggestion = suggestTopics(reference, library);
  if (isComplete) return { ...given, topics: given.topics ?? reference.topics ?? suggestion.topics };
  const terminal = openTerminal(stop);
  try {
    return await askChoices(reference, given, suggestion, library, terminal);
  } finally {
    terminal.close();
  }
}
