import fs from 'node:fs';
import { makeLabels } from './forge/make-labels.ts';
import { program } from './forge/program.ts';

/** Makes the labels of .github/labels.yml on GitHub. Needs `gh auth login`. */
const FILE = '.github/labels.yml';
try {
  makeLabels(fs.readFileSync(FILE, 'utf8'), program('gh'), (name) => console.log(`${name}: as in ${FILE}`));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error('This label and those after it are as they were. gh is at https://cli.github.com/.');
  process.exitCode = 1;
}
