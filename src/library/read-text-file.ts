import fs from 'node:fs';
import type { FrontmatterFault } from '../model/library.ts';
import { decodeText, NotUtf8Error } from './decode-text.ts';

/** The text of a file, as `decodeText` gives it, or why there is none. */
export function readTextFile(file: string): string | FrontmatterFault {
  let bytes: Buffer;
  try {
    bytes = fs.readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return code === 'ENOENT'
      ? { kind: 'absent' }
      : { kind: 'unreadable', reason: `a file that cannot be read (${code})` };
  }
  try {
    return decodeText(bytes);
  } catch (error) {
    if (!(error instanceof NotUtf8Error)) throw error;
    return { kind: 'unreadable', reason: `${error.message} on line ${error.line}` };
  }
}
