import { inflateRawSync } from 'node:zlib';

/** A file in an archive. */
export interface ZippedFile {
  name: string;
  bytes: Buffer;
  /** The date and time in the form of DOS, as two numbers of 16 bits. */
  date: number;
  time: number;
}

/**
 * Reads a ZIP archive by its central directory
 * (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT), with Node's zlib: a reader that shares
 * nothing with what wrote it.
 * @throws {Error} for an archive that is not in order
 */
export function unzip(archive: Uint8Array): ZippedFile[] {
  const buffer = Buffer.from(archive);
  const end = buffer.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (end === -1) throw new Error('There is no end of the central directory.');
  const files: ZippedFile[] = [];
  let at = buffer.readUInt32LE(end + 16);
  for (let left = buffer.readUInt16LE(end + 10); left > 0; left--) {
    if (buffer.readUInt32LE(at) !== 0x02014b50) throw new Error(`No file is described at ${at}.`);
    const [method, time, date] = [10, 12, 14].map((offset) => buffer.readUInt16LE(at + offset));
    const [packed = 0, size = 0] = [20, 24].map((offset) => buffer.readUInt32LE(at + offset));
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((offset) => buffer.readUInt16LE(at + offset));
    const local = buffer.readUInt32LE(at + 42);
    const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
    const body = buffer.subarray(start, start + packed);
    const bytes = method === 0 ? body : inflateRawSync(body);
    if (bytes.length !== size) throw new Error(`${bytes.length} bytes for ${size}.`);
    files.push({
      name: buffer.toString('utf8', at + 46, at + 46 + name),
      bytes,
      date: date ?? 0,
      time: time ?? 0,
    });
    at += 46 + name + extra + comment;
  }
  return files;
}
