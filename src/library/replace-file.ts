import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { decodeText } from './decode-text.ts';

/**
 * Replaces the text of a file, whole or not at all: the new text is written to a neighbour that then takes its name.
 * @param before the text that was read, as `decodeText` gives it
 * @throws {Error} if the file has another text by now, or cannot be written; then it is as it was
 */
export function replaceFile(file: string, before: string, text: string): void {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
  try {
    fs.writeFileSync(temporary, text, { flag: 'wx', mode: fs.statSync(file).mode });
    if (decodeText(fs.readFileSync(file)) !== before) {
      throw new Error('it changed in the meantime');
    }
    fs.renameSync(temporary, file);
  } finally {
    fs.rmSync(temporary, { force: true });
  }
}
