import fs from 'node:fs';
import type { Issue } from '../../src/model/issues.ts';
import type { Library } from '../../src/model/library.ts';
import { listDocuments } from '../docs/list-documents.ts';

/**
 * Returns a warning for each file beside the content folder that is made from it and says something else. One
 * that is not there is not missed.
 */
export function staleDocuments(library: Library): Issue[] {
  return [...listDocuments(library)]
    .filter(
      ([file, text]) =>
        fs.existsSync(file) && fs.readFileSync(file, 'utf8').replaceAll('\r\n', '\n') !== text,
    )
    .map(([file]) => ({
      file,
      severity: 'warning',
      rule: 'current-citation',
      message: `Unexpected content, expected what ${library.site.file} and the editions say.`,
      action: 'Type npm run docs, which writes the file.',
    }));
}
