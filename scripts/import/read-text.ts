import fs from 'node:fs';
import { decodeText, NotUtf8Error } from '../../src/library/decode-text.ts';

/**
 * The text of a file that somebody names on the command line.
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
