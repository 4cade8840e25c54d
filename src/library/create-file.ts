import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * Writes a new file whole or not at all: to a temporary neighbour first, then under its name. An existing file is never
 * replaced, not even one that appeared a moment ago (link(2) fails where rename(2) would overwrite).
 * @returns whether the file was written; false when there is one already
 */
export function createFile(file: string, text: string): boolean {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
  try {
    fs.writeFileSync(temporary, text, { flag: 'wx' });
    fs.linkSync(temporary, file);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    if (!isCode(error, 'EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP')) throw error;
    return renameIfFree(temporary, file);
  } finally {
    fs.rmSync(temporary, { force: true });
  }
}

/** For file systems without hard links (FAT, some network drives). */
function renameIfFree(temporary: string, file: string): boolean {
  if (fs.existsSync(file)) return false;
  fs.renameSync(temporary, file);
  return true;
}

function isCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
