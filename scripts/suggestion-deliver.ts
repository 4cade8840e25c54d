import fs from 'node:fs';
import { contentFolder } from '../src/library/content-folder.ts';
import { git } from './forge/git.ts';
import { program } from './forge/program.ts';
import { deliver } from './suggestion/deliver.ts';
import type { SuggestionResult } from './suggestion/handle-suggestion.ts';

/**
 * Does what `npm run suggestion` found to do; .github/workflows/suggestion.yml runs it, without installed
 * packages.
 */
const [file = ''] = process.argv.slice(2);
const { GITHUB_SERVER_URL = 'https://github.com', GITHUB_REPOSITORY = '' } = process.env;
try {
  const result = JSON.parse(fs.readFileSync(file, 'utf8')) as SuggestionResult;
  const repository = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`;
  const folder = contentFolder();
  console.log(deliver(result, { git: git(), gh: program('gh'), root: '.', folder, repository }));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
