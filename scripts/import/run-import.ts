import fs from 'node:fs';
import { decodeText, NotUtf8Error } from '../../src/library/decode-text.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import type { Library } from '../../src/model/library.ts';
import { didYouMean } from '../../src/model/near-names.ts';
import { isFullDate } from '../../src/model/partial-dates.ts';
import { countOf } from '../../src/rules/verdict.ts';
import { readFacts, type PaperFacts } from './facts.ts';
import { planImport, type ImportPlan } from './plan-import.ts';
import { progressBar } from './progress-bar.ts';
import { keepSkipped, skippedText } from './skipped-file.ts';
import { writeEntries } from './write-entries.ts';

export const usage = `Usage: npm run import -- FILE [--facts FACTS.json] [--added YYYY-MM-DD] [--topic ID] [--dry-run]

Reads a page that was copied as text, titles each followed by an abstract, and writes one file a paper.
  --facts    a JSON list of known facts, merged by title
  --added    the day on which the papers join the list (default: today)
  --topic    the topic of papers for which the facts name none
  --dry-run  says what would be written, and writes nothing`;

/** What the command line asks for. */
export interface ImportOptions {
  file: string;
  facts: string | undefined;
  topic: string | undefined;
  /** `YYYY-MM-DD` */
  added: string;
  dryRun: boolean;
}

/**
 * Imports a dump into a content folder and says what became of every part of it.
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
  if (topic !== undefined) checkTopic(topic, library);
  const facts =
    options.facts === undefined
      ? new Map<string, PaperFacts>()
      : readFacts(readText(options.facts), options.facts);
  const plan = planImport(readText(file), library, facts, { added, topic });

  if (dryRun) {
    for (const entry of plan.entries) console.log(`would write ${entry.file}`);
    report(plan, options, library.folder, undefined);
    console.log(`Dry run: ${countOf(plan.entries.length, 'file')} would be written, nothing was.`);
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
  const skippedFile = keepSkipped(file, whole.skipped);
  report(whole, options, library.folder, skippedFile);
  console.log(
    `${written} written to ${library.folder}/papers/, ${plan.present.length} already there, ${whole.skipped.length} skipped.`,
  );
  if (signal.aborted) {
    const left = plan.entries.length - written - occupied.length;
    console.log(`Stopped: ${countOf(left, 'paper')} not written. Run the same command again to go on.`);
    return 130;
  }
  if (written > 0) console.log('Next: npm run check');
  return 0;
}

function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = fs.readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Error(
      `${file}: Unexpected path, expected a file that can be read (${code}).\nNothing was written.`,
    );
  }
  try {
    return decodeText(bytes);
  } catch (error) {
    if (!(error instanceof NotUtf8Error)) throw error;
    throw new Error(
      `${file}:${error.line}: Unexpected ${error.message}, expected text in UTF-8.\nConvert it first, for example: iconv -f ${error.message.startsWith('UTF-16') ? 'UTF-16' : 'WINDOWS-1252'} -t UTF-8 ${file} > utf8.txt. Nothing was written.`,
    );
  }
}

function checkTopic(topic: string, library: Library): void {
  const known = library.topics.map(({ id }) => id);
  if (known.includes(topic)) return;
  throw new Error(
    `Unexpected topic \`${topic}\` for --topic, expected the name of a file in ${library.folder}/topics/.\n${didYouMean(topic, known, known.length > 0 ? `The topics are ${known.join(', ')}.` : `Write ${library.folder}/topics/${topic}.md first.`)} Nothing was written.`,
  );
}

function report(
  plan: ImportPlan,
  { file, dryRun }: ImportOptions,
  folder: string,
  skippedFile: string | undefined,
): void {
  for (const { line, reason, text } of plan.skipped.slice(0, MOST_LISTED)) {
    console.log(`${file}:${line}  skipped, ${reason}: ${shorten(text)}`);
  }
  if (plan.skipped.length > MOST_LISTED) console.log(`... and ${plan.skipped.length - MOST_LISTED} more`);
  if (skippedFile !== undefined) console.log(`The skipped text is kept in ${skippedFile}.`);
  else if (!dryRun && plan.skipped.length > 0) {
    console.log(`${file}.skipped.txt cannot be written, so the skipped text follows.\n`);
    console.log(skippedText(plan.skipped));
  }
  for (const [topic, count] of plan.missingTopics) {
    console.log(
      `${countOf(count, 'paper')} of topic \`${topic}\`, which is not in ${folder}/topics/: add ${folder}/topics/${topic}.md.`,
    );
  }
  for (const { title, field, issue } of plan.unsoundFacts) {
    console.log(`Left out \`${field}\` of "${shorten(title)}": ${issue.rule}. ${issue.message}`);
  }
  for (const { title, garbled } of plan.unusedRepairs) {
    console.log(`The facts repair \`${garbled}\`, which the abstract of "${shorten(title)}" does not hold.`);
  }
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

const MOST_LISTED = 20;
