import fs from 'node:fs';
import { contentFolder } from '../src/library/content-folder.ts';
import { readLibrary } from '../src/library/read-library.ts';
import { suggestionForm } from '../src/model/issue-forms.ts';
import { withFieldTable } from './docs/field-table.ts';
import { withTopicOptions } from './docs/topic-options.ts';

/** Brings the generated parts of the documents and forms up to date. */
const topics = readLibrary(contentFolder()).topics.map(({ id }) => id);
renew('CONTRIBUTING.md', 'field table', withFieldTable);
renew(`.github/ISSUE_TEMPLATE/${suggestionForm.file}`, 'topics', (form) => withTopicOptions(form, topics));

function renew(file: string, part: string, change: (text: string) => string): void {
  fs.writeFileSync(file, change(fs.readFileSync(file, 'utf8')));
  console.log(`${file}: ${part} written`);
}
