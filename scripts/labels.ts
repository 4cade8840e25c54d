import fs from 'node:fs';
import { parse } from 'yaml';
import { tool } from './forge/tool.ts';

/** Makes the labels of .github/labels.yml in the repository on GitHub, or brings them up to date. Needs `gh auth login`. */
const FILE = '.github/labels.yml';
const gh = tool('gh');
try {
  for (const { name, color, description } of parse(fs.readFileSync(FILE, 'utf8')) as Record<
    string,
    string
  >[]) {
    gh([
      'label',
      'create',
      String(name),
      '--color',
      String(color),
      '--description',
      String(description),
      '--force',
    ]);
    console.log(`${String(name)}: as in ${FILE}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error('The labels after the last one named above were not made. gh is at https://cli.github.com/.');
  process.exitCode = 1;
}
