import { defined } from '../model/defined.ts';

/** Bytes that are not UTF-8 text: a person has to convert the file. */
export class NotUtf8Error extends Error {
  readonly line: number;

  constructor(line: number, reason: string) {
    super(reason);
    this.name = 'NotUtf8Error';
    this.line = line;
  }
}

/**
 * Returns the text of a file, without byte order mark and with every newline (Windows, old Mac) as `\n`.
 * @throws {NotUtf8Error} for bytes that are not UTF-8, and for NUL, which no text has; `line` is 1 for the
 * first.
 */
export function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]))
    throw new NotUtf8Error(1, 'UTF-16 text');
  const nul = bytes.indexOf(0);
  if (nul !== -1) throw new NotUtf8Error(lineAt(bytes, nul), 'NUL byte');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    const offset = firstBadByte(bytes);
    const byte = defined(bytes[offset]).toString(16).toUpperCase().padStart(2, '0');
    throw new NotUtf8Error(lineAt(bytes, offset), `byte 0x${byte}`);
  }
}

/**
 * Returns what `decodeText` takes away from bytes, in words that fit after "Unexpected"; undefined where
 * nothing.
 */
export function encodingNoteOf(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'byte order mark';
  const carriageReturn = bytes.indexOf(0x0d);
  if (carriageReturn === -1) return undefined;
  return bytes[carriageReturn + 1] === 0x0a ? 'newlines of Windows' : 'newlines of old Macs';
}

/** The offset at which the text stops being UTF-8: the first byte of the character that is not complete. */
function firstBadByte(bytes: Uint8Array): number {
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) low = middle;
    else high = middle - 1;
  }
  while (low > 0 && !isUtf8(bytes.subarray(0, low), false)) low--;
  return low;
}

/** Whether bytes are UTF-8; with `stream`, the last character may be incomplete. */
function isUtf8(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

function lineAt(bytes: Uint8Array, offset: number): number {
  return new TextDecoder('latin1').decode(bytes.subarray(0, offset)).split(/\r\n?|\n/).length;
}

function startsWith(bytes: Uint8Array, start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
