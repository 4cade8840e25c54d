import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * Files of a content folder by their paths in it; `undefined` leaves out a file that would be there
 * otherwise.
 */
export type Files = Record<string, string | Uint8Array | undefined>;

/**
 * What `use` makes of a fresh content folder with these files (and a plain site.yaml); the folder is gone
 * afterwards.
 */
export function inContentFolder<Result>(files: Files, use: (folder: string) => Result): Result {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lectern-'));
  try {
    writeFiles(folder, { 'site.yaml': SITE, ...files });
    return use(folder.split(path.sep).join('/'));
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** Writes files into a folder, and the folders that they are in. */
export function writeFiles(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    if (content === undefined) continue;
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  }
}

const SITE = 'title: A list\ndescription: What it is.\nurl: https://example.org/\n';
