import fs from 'node:fs';
import { contentFolder } from '../src/library/content-folder.ts';
import { loadLibrary } from '../src/library/load-library.ts';
import { changesSince } from './forge/changes.ts';
import { git, mergeBase } from './forge/git.ts';
import { paperChanges } from './pull-request/paper-changes.ts';
import { summary } from './pull-request/summary.ts';

/**
 * Writes what a branch does to the list into the summary of the workflow, or prints it where there is none.
 */
const [branch = 'origin/main'] = process.argv.slice(2);
const { GITHUB_STEP_SUMMARY } = process.env;
try {
  const run = git();
  const base = mergeBase(run, branch, 'HEAD');
  if (base === undefined) {
    throw new Error(
      `Unexpected branch \`${branch}\`, expected one that shares a commit with this one.\nType git fetch --unshallow origin, and name it as git branch --all does: npm run pull-request -- origin/main`,
    );
  }
  const { library, issues } = loadLibrary(contentFolder());
  const changes = changesSince(run, base, 'HEAD');
  const papers = paperChanges(changes, library, (file) => run(['show', `${base}:${file}`]));
  const text = summary(papers, issues, changes.length - papers.length);
  if (GITHUB_STEP_SUMMARY) fs.appendFileSync(GITHUB_STEP_SUMMARY, text);
  else process.stdout.write(text);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
