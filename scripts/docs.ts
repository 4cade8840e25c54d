import fs from 'node:fs';
import path from 'node:path';
import { documents } from './docs/documents.ts';

for (const [file, text] of documents((name) => fs.readFileSync(name, 'utf8'))) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
  console.log(`${file}: up to date`);
}
