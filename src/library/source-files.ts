import fs from 'node:fs';
import { dataFilesOf, entriesOf, type Library } from '../model/library.ts';

/** A file of the content folder. */
export interface SourceFile {
  /** Its path in the folder, with forward slashes. */
  path: string;
  /** Returns its bytes as they lie on the disk. */
  bytes: () => Uint8Array;
}

/**
 * Returns every file of the content folder that the library read, in the order of their paths. What was read
 * is not read again, except for a file whose text is not what lies on the disk, such as one with newlines of
 * Windows.
 */
export function sourceFiles(library: Library): SourceFile[] {
  // An absent data file has a text too.
  const dataFiles = dataFilesOf(library).filter(({ file }) => fs.existsSync(file));
  return [...entriesOf(library), ...dataFiles]
    .map(({ file, text, encodingNote }) => ({
      path: file.slice(library.folder.replace(/\/$/, '').length + 1),
      bytes: () => (encodingNote === undefined ? new TextEncoder().encode(text) : fs.readFileSync(file)),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
