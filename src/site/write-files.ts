import fs from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { PublishedFile } from '../formats/published-file.ts';

/**
 * Writes files into the folder of a built site. Others get their turn in between: the program that makes the
 * search index waits for its next record.
 * @returns how many were written: on Windows not those whose names only other systems can have
 * @throws {Error} for a file that would lie outside of the folder
 */
export async function writeFiles(files: Iterable<PublishedFile>, root: string): Promise<number> {
  const folders = new Set<string>();
  let count = 0;
  for (const file of files) {
    if (process.platform === 'win32' && NOT_ON_WINDOWS.test(file.path)) continue;
    const target = path.join(path.resolve(root), file.path);
    if (!target.startsWith(`${path.resolve(root)}${path.sep}`))
      throw new Error(`Unexpected path ${file.path}, expected one within the site.`);
    const folder = path.dirname(target);
    if (!folders.has(folder)) fs.mkdirSync(folder, { recursive: true });
    folders.add(folder);
    fs.writeFileSync(target, file.write());
    if (++count % AT_ONCE === 0) await setImmediate();
  }
  return count;
}

/** https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file */
const NOT_ON_WINDOWS = /[<>:"|?*]|[. ](?:\/|$)/;
const AT_ONCE = 20;
