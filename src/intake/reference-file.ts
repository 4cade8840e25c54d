import fs from 'node:fs';
import { readReferences, type RecognisedFile } from '../formats/read-references.ts';
import type { ReadReference } from '../formats/reference.ts';
import { decodeText, NotUtf8Error } from '../library/decode-text.ts';
import { defined } from '../model/defined.ts';

/**
 * Recognises and reads a file that somebody names on the command line.
 * @throws {Error} for a file that cannot be read, or that holds no references and is no text either
 */
export function readReferenceFile(file: string): RecognisedFile {
  const text = readText(file);
  try {
    return readReferences(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${file}: ${reason}\nNothing was written.`, { cause: error });
  }
}

/**
 * Reads the one reference of a file.
 * @throws {Error} for a file that holds none, or several, or names a paper without saying anything of it
 */
export function readOneReference(file: string): ReadReference {
  const read = readReferences(readText(file));
  if (read.kind !== 'references') {
    throw new Error(
      `${file}: Unexpected ${read.format}, expected one reference as BibTeX, RIS, CSL-JSON or Atom of arXiv.\nType what names the paper instead: npm run new -- ARXIV-ID`,
    );
  }
  if (read.references.length === 1) return defined(read.references[0]);
  const reasons = read.skipped.map(({ line, reason }) => ` Line ${line}: ${reason}.`).join('');
  throw new Error(
    `${file}: Unexpected ${read.references.length} references as ${read.format}, expected one.${reasons}\n${read.references.length > 1 ? `To add them all: npm run import -- ${file}` : 'Correct the file.'}`,
  );
}

/**
 * Reads the text of a file that somebody names on the command line.
 * @throws {Error} for a file that cannot be read, is not UTF-8, or is larger than any list of references
 */
export function readText(file: string): string {
  let bytes: Buffer;
  try {
    const { size } = fs.statSync(file);
    if (size > LARGEST_FILE) {
      throw new RangeError(`${Math.ceil(size / 1e6)} MB, at most ${LARGEST_FILE / 1e6} MB are read`);
    }
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

const LARGEST_FILE = 100_000_000;
