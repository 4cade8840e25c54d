import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { decodeText } from './decode-text.ts';

/**
 * Writes a new file whole or not at all. An existing file is never replaced, not even one that appeared a
 * moment ago (link(2) fails where rename(2) would overwrite).
 * @returns whether the file was written; false when there is one already
 */
export function createFile(file: string, text: string): boolean {
  return throughNeighbour(file, text, undefined, (neighbour) => {
    try {
      fs.linkSync(neighbour, file);
      return true;
    } catch (error) {
      if (isCode(error, 'EEXIST')) return false;
      if (!isCode(error, 'EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP')) throw error;
      return renameIfFree(neighbour, file);
    }
  });
}

/**
 * Replaces the text of a file, whole or not at all.
 * @param before the text that was read, as `decodeText` gives it
 * @throws {Error} if the file has another text by now, or cannot be written; then it is as it was
 */
export function replaceFile(file: string, before: string, text: string): void {
  throughNeighbour(file, text, fs.statSync(file).mode, (neighbour) => {
    if (decodeText(fs.readFileSync(file)) !== before) throw new Error('it changed in the meantime');
    fs.renameSync(neighbour, file);
  });
}

/** Writes a text to a temporary neighbour of a file, which `use` may give the name of the file. */
function throughNeighbour<Result>(
  file: string,
  text: string,
  mode: number | undefined,
  use: (neighbour: string) => Result,
): Result {
  const neighbour = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
  try {
    fs.writeFileSync(neighbour, text, { flag: 'wx', mode });
    return use(neighbour);
  } finally {
    fs.rmSync(neighbour, { force: true });
  }
}

/** For file systems without hard links (FAT, some network drives). */
function renameIfFree(neighbour: string, file: string): boolean {
  if (fs.existsSync(file)) return false;
  fs.renameSync(neighbour, file);
  return true;
}

function isCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
