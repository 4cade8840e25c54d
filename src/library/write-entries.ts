import fs from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { createFile } from './write-file.ts';

/**
 * Writes new files one after the other, each whole or not at all, and stops between two of them when asked
 * to.
 * @param onProgress called now and then with the number of files done
 * @throws {Error} before anything is written, when the folder is a link that leads elsewhere
 * @returns the number written, and the files that had appeared in the meantime and were left alone
 */
export async function writeEntries(
  entries: readonly { file: string; text: string }[],
  { signal, onProgress }: { signal: AbortSignal; onProgress: (done: number) => void },
): Promise<{ written: number; occupied: string[] }> {
  const occupied: string[] = [];
  let written = 0;
  for (const folder of new Set(entries.map(({ file }) => path.dirname(file)))) makeOwnFolder(folder);
  for (const [index, { file, text }] of entries.entries()) {
    if (index % BATCH === 0) {
      onProgress(index);
      await setImmediate();
    }
    if (signal.aborted) break;
    if (createFile(file, text)) written++;
    else occupied.push(file);
  }
  onProgress(entries.length);
  return { written, occupied };
}

/**
 * Makes a folder, and refuses one that is a symbolic link: what is written there would land somewhere else.
 */
function makeOwnFolder(folder: string): void {
  if (fs.lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new Error(
      `Unexpected symbolic link ${folder}, expected a folder: entries are not written through links.\nReplace the link by the folder itself. Nothing was written.`,
    );
  }
  fs.mkdirSync(folder, { recursive: true });
}

/** Between two batches the process looks whether Ctrl-C was pressed. */
const BATCH = 20;
