import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * Writes the folder of an edition whole or not at all. One that is there is never touched: rename(2) fails
 * where a folder that is not empty has the name.
 * @param folder the folder, which must not exist
 * @param files its files by name
 * @returns whether it was written; false when there is one already
 */
export function writeEdition(folder: string, files: ReadonlyMap<string, Uint8Array>): boolean {
  const parent = path.dirname(folder);
  const neighbour = path.join(parent, `.${path.basename(folder)}.${randomUUID()}.tmp`);
  if (fs.existsSync(folder)) return false;
  fs.mkdirSync(neighbour, { recursive: true });
  try {
    for (const [name, bytes] of files) fs.writeFileSync(path.join(neighbour, name), bytes, { flag: 'wx' });
    fs.renameSync(neighbour, folder);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    // On Windows EPERM is what an existing folder gives.
    if (fs.existsSync(folder) && ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(code)) return false;
    throw error;
  } finally {
    fs.rmSync(neighbour, { recursive: true, force: true });
  }
}
