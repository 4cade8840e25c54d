import fs from 'node:fs';
import type { Entry, ParseError } from '../model/library.ts';
import { decodeText, NotUtf8Error, encodingNoteOf } from './decode-text.ts';

/**
 * Returns the text of a file of the content folder, as `decodeText` gives it, or why there is none. Only
 * plain files are opened: a link could lead out of the folder, a device never ends, and a pipe waits for
 * ever.
 */
export function readTextFile(file: string): Pick<Entry<unknown>, 'text' | 'encodingNote'> | ParseError {
  let bytes: Buffer;
  try {
    const stat = fs.lstatSync(file);
    if (stat.isSymbolicLink()) return { kind: 'symlink' };
    if (!stat.isFile()) return { kind: 'unreadable', reason: 'a folder or device' };
    if (stat.size > LONGEST_FILE) return { kind: 'too-long', bytes: stat.size, most: LONGEST_FILE };
    bytes = fs.readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return code === 'ENOENT'
      ? { kind: 'absent' }
      : { kind: 'unreadable', reason: `a file that cannot be read (${code})` };
  }
  try {
    return { text: decodeText(bytes), encodingNote: encodingNoteOf(bytes) };
  } catch (error) {
    if (!(error instanceof NotUtf8Error)) throw error;
    return { kind: 'unreadable', reason: `${error.message} on line ${error.line}` };
  }
}

/** The longest file of a content folder, in bytes: the text of fifty pages. */
const LONGEST_FILE = 100_000;
