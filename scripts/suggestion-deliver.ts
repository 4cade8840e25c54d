import fs from 'node:fs';
import { program } from './forge/program.ts';
import { deliver } from './suggestion/deliver.ts';
import type { Proposal } from './suggestion/propose.ts';

/** Carries out what `npm run suggestion` proposes; .github/workflows/suggestion.yml runs it, without installed packages. */
const [file = ''] = process.argv.slice(2);
const { GITHUB_SERVER_URL = 'https://github.com', GITHUB_REPOSITORY = '' } = process.env;
try {
  const proposal = JSON.parse(fs.readFileSync(file, 'utf8')) as Proposal;
  const repository = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`;
  console.log(deliver(proposal, { git: program('git'), gh: program('gh'), root: '.', repository }));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
