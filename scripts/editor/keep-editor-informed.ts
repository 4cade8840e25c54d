import fs from 'node:fs';
import path from 'node:path';
import { readLibrary } from '../../src/library/read-library.ts';
import { editorFiles } from './editor-files.ts';

/** Writes what the editor needs to complete the entries of a content folder. */
export function informEditor(folder: string, root = '.'): void {
  for (const [file, text] of editorFiles(readLibrary(folder), root)) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text) fs.writeFileSync(file, text);
  }
}

/** Does the same, now and a moment after each change of the folder, until the process ends. */
export function keepEditorInformed(folder: string, root = '.'): void {
  informEditor(folder, root);
  let timer: NodeJS.Timeout | undefined;
  const watcher = fs.watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (fs.existsSync(folder)) informEditor(folder, root);
    }, SETTLE_MS);
    timer.unref();
  });
  watcher.unref();
}

/** Editors write in several steps. */
const SETTLE_MS = 200;
