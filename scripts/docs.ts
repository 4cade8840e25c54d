import fs from 'node:fs';
import path from 'node:path';
import { contentFolder } from '../src/library/content-folder.ts';
import { readLibrary } from '../src/library/read-library.ts';
import { documents } from './docs/documents.ts';
import { writeListDocuments } from './docs/list-documents.ts';

for (const [file, text] of documents((name) => fs.readFileSync(name, 'utf8'))) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
  console.log(`${file}: up to date`);
}
const library = readLibrary(contentFolder());
for (const file of writeListDocuments(library, { onlyKnown: true })) console.log(`${file}: up to date`);
