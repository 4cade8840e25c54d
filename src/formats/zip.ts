import { zipSync, type Zippable } from 'fflate';

/**
 * Returns a ZIP archive of these files, the same to the byte for the same files: in the order of their names,
 * all of one date, the earliest that the format knows (APPNOTE.TXT, 4.4.6).
 * @param files by their paths in the archive, with forward slashes
 */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // fflate takes the parts of a date in local time, so this is the same everywhere.
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = {};
  for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) entries[name] = [bytes, {}];
  return zipSync(entries, { level: 9, mtime, os: UNIX });
}

/** Where the archive is made is nobody's business. */
const UNIX = 3;
