import { readLibrary } from '../../src/library/read-library.ts';
import { isFullDate } from '../../src/model/partial-dates.ts';
import { countedNoun } from '../../src/model/counted-noun.ts';
import type { SkippedBlock } from '../../src/formats/reference.ts';
import { topicProblem } from '../../src/intake/choices.ts';
import { planImport } from '../../src/intake/plan-import.ts';
import { progressBar } from './progress-bar.ts';
import { readImport, type ImportOptions } from './read-import.ts';
import { reportImport } from './report-import.ts';
import { keepSkipped, skippedText } from './skipped-file.ts';
import { writeEntries } from '../../src/library/write-entries.ts';

/** What `--help` shows. */
export const usage = `Usage: npm run import -- FILE [--facts FACTS.json] [--added YYYY-MM-DD] [--topic ID] [--fetch] [--dry-run]

Writes one file a paper. FILE is recognised by its content: BibTeX or biblatex, RIS, CSL-JSON, Atom of arXiv, a list of
arXiv identifiers or DOIs (one a line), an exported papers.json, or else a page that was copied as text, titles each
followed by an abstract.
  --facts    a JSON list of known facts for a page that was copied as text, merged by title
  --added    the day on which the papers join the list (default: today)
  --topic    the topic of papers for which the file names none
  --fetch    asks arXiv for the abstracts that the file lacks
  --dry-run  says what would be written, and writes nothing`;

/**
 * Imports a file into a content folder and says what became of every part of it.
 * @returns the exit code: 0, or 130 when stopped by the signal
 * @throws {Error} before anything is written, for a file or an option that cannot be used
 */
export async function runImport(
  folder: string,
  options: ImportOptions,
  signal: AbortSignal,
): Promise<number> {
  const { file, added, topic, dryRun } = options;
  if (!isFullDate(added)) {
    throw new Error(
      `Unexpected \`${added}\` for --added, expected a date as YYYY-MM-DD.\nNothing was written.`,
    );
  }
  const library = readLibrary(folder);
  const problem = topic === undefined ? undefined : topicProblem(topic, library, '--topic');
  if (problem !== undefined) throw new Error(`${problem} Nothing was written.`);
  const read = await readImport(options, library, signal).catch((error: unknown) => {
    if (!signal.aborted) throw error;
    return undefined;
  });
  if (read === undefined) {
    console.log('Stopped. Nothing was written.');
    return 130;
  }
  const plan = planImport(read, library, { added, topic });

  if (dryRun) {
    for (const entry of plan.entries) console.log(`would write ${entry.file}`);
    for (const line of reportImport(plan, file, library.folder)) console.log(line);
    console.log(`Dry run: ${countedNoun(plan.entries.length, 'file')} would be written, nothing was.`);
    return 0;
  }
  const { written, occupied } = await writeEntries(plan.entries, {
    signal,
    onProgress: progressBar(plan.entries.length),
  });
  const appeared = plan.entries
    .filter((entry) => occupied.includes(entry.file))
    .map(({ file, text, line }) => ({ line, text, reason: `${file} appeared while the import ran` }));
  const whole = { ...plan, skipped: [...plan.skipped, ...appeared] };
  for (const line of reportImport(whole, file, library.folder)) console.log(line);
  sayWhereSkipped(file, whole.skipped);
  console.log(
    `${written} written to ${library.folder}/papers/, ${plan.present.length} already there, ${whole.skipped.length} skipped.`,
  );
  if (signal.aborted) {
    const left = plan.entries.length - written - occupied.length;
    console.log(`Stopped: ${countedNoun(left, 'paper')} not written. Run the same command again to go on.`);
    return 130;
  }
  if (written > 0) console.log('Next: npm run check');
  return 0;
}

/** Keeps the skipped text beside the file that was read, or shows it where that cannot be. */
function sayWhereSkipped(file: string, skipped: readonly SkippedBlock[]): void {
  const kept = keepSkipped(file, skipped);
  if (kept !== undefined) console.log(`The skipped text is kept in ${kept}.`);
  else if (skipped.length > 0)
    console.log(
      `${file}.skipped.txt cannot be written, so the skipped text follows.\n\n${skippedText(skipped)}`,
    );
}
