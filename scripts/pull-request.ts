import fs from 'node:fs';
import { contentFolder } from '../src/library/content-folder.ts';
import { loadLibrary } from '../src/library/load-library.ts';
import { program } from './forge/program.ts';
import { listChanges } from './pull-request/changes.ts';
import { paperChanges } from './pull-request/paper-changes.ts';
import { summary } from './pull-request/summary.ts';

/** Writes what a branch does to the list into the summary of the workflow, or prints it where there is none. */
const [branch = 'origin/main'] = process.argv.slice(2);
const { GITHUB_STEP_SUMMARY } = process.env;
try {
  const git = program('git');
  const { library, issues } = loadLibrary(contentFolder());
  const { base, changes } = listChanges(git, branch);
  const papers = paperChanges(changes, library, (file) => git(['show', `${base}:${file}`]));
  const text = summary(papers, issues, changes.length - papers.length);
  if (GITHUB_STEP_SUMMARY) fs.appendFileSync(GITHUB_STEP_SUMMARY, text);
  else process.stdout.write(text);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
