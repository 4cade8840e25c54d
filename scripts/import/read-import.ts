import type { Library } from '../../src/model/library.ts';
import { countedNoun } from '../../src/model/counted-noun.ts';
import { readReferenceFile, readText } from '../../src/intake/reference-file.ts';
import type { ReadFile } from '../../src/formats/reference.ts';
import { publicServices } from '../../src/intake/services.ts';
import { completeReferences, fetchListed } from '../../src/intake/complete-references.ts';
import { readFacts } from '../../src/formats/copied-page/facts.ts';
import { progressBar } from './progress-bar.ts';
import { readCopiedPage } from '../../src/formats/copied-page/read-copied-page.ts';

/** What the command line asks for. */
export interface ImportOptions {
  file: string;
  facts: string | undefined;
  topic: string | undefined;
  /** `YYYY-MM-DD` */
  added: string;
  fetch: boolean;
  dryRun: boolean;
}

/**
 * Reads the file of an import, says as what, and fetches what it only names.
 * @throws {Error} for a file that cannot be read, and for a service that does not answer
 */
export async function readImport(
  options: ImportOptions,
  library: Library,
  signal: AbortSignal,
): Promise<ReadFile> {
  const { file } = options;
  const read = readReferenceFile(file);
  if (read.kind === 'copied page') {
    const facts = options.facts === undefined ? new Map() : readFacts(readText(options.facts), options.facts);
    console.log(`Read ${file} as a page that was copied as text.`);
    return readCopiedPage(read.text, facts);
  }
  if (options.facts !== undefined) {
    throw new Error(
      `Unexpected --facts with ${read.format}, expected it with a page that was copied as text.\nLeave it out. Nothing was written.`,
    );
  }
  const count = read.kind === 'identifiers' ? read.papers.length : read.references.length;
  console.log(`Read ${file} as ${read.format}: ${countedNoun(count, 'paper')}.`);
  if (read.kind === 'references' && !options.fetch) return read;
  const onWait = (sentence: string): void => console.error(sentence);
  const fetchers = publicServices(process.env, library.site.fields, { signal, onWait });
  const onProgress = progressBar(count);
  if (read.kind === 'references')
    return { ...read, references: await completeReferences(read.references, fetchers, onProgress) };
  const fetched = await fetchListed(read.papers, fetchers, onProgress);
  return { ...fetched, skipped: [...read.skipped, ...fetched.skipped] };
}
