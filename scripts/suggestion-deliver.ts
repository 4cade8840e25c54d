import fs from 'node:fs';
import { contentFolder } from '../src/library/content-folder.ts';
import { git } from './forge/git.ts';
import { program } from './forge/program.ts';
import { deliver } from './suggestion/deliver.ts';

/**
 * Does what `npm run suggestion` found to do about the issue of an event; .github/workflows/suggestion.yml
 * runs it, without installed packages, and also where there is no proposal.
 */
const [event = '', proposal = ''] = process.argv.slice(2);
const { GITHUB_SERVER_URL = 'https://github.com', GITHUB_REPOSITORY = '', GITHUB_RUN_ID = '' } = process.env;
try {
  const { issue } = JSON.parse(fs.readFileSync(event, 'utf8')) as { issue: { number: number } };
  console.log(
    deliver(issue.number, () => fs.readFileSync(proposal, 'utf8'), {
      git: git(),
      gh: program('gh'),
      root: '.',
      folder: contentFolder(),
      repository: GITHUB_REPOSITORY,
      server: GITHUB_SERVER_URL,
      run: GITHUB_RUN_ID,
    }),
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
