import fs from 'node:fs';
import { withFieldTable } from './docs/field-table.ts';

/** Brings the generated parts of the documents up to date. */
const file = 'CONTRIBUTING.md';
fs.writeFileSync(file, withFieldTable(fs.readFileSync(file, 'utf8')));
console.log(`${file}: field table written`);
