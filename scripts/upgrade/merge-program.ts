import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { git, listed } from '../forge/git.ts';
import { ProgramError } from '../forge/program.ts';
import { ownFiles } from './own-files.ts';
import type { Version } from './fetch-upstream.ts';

/**
 * Merges a version of the program into the list in this folder, and commits nothing. The files of the list's
 * own are not touched: what is merged are upstream and base with the list's own files in place of theirs, so
 * that to git nobody has changed, added, removed or moved any of them.
 * @param base the version that the list has
 * @throws {Error} when nothing could be merged; nothing is changed then
 */
export function mergeProgram(folder: string, base: string, { commit, name }: Version): void {
  const run = git(folder);
  const [before, after] = [base, commit].map((one) => treeWithOwnFiles(folder, one)) as [string, string];
  const message = `Upgrade to ${name}`;
  // Records what is merged. `ours` changes no file, and the histories of a template are never related.
  run([...MERGE, '--strategy=ours', '--allow-unrelated-histories', `--message=${message}`, commit]);
  try {
    git(folder, { [`GITHEAD_${after}`]: name })(['merge-recursive', before, '--', 'HEAD', after]);
  } catch (error) {
    const hasConflicts =
      error instanceof ProgramError && error.code === 1 && listed(run(UNMERGED)).length > 0;
    if (hasConflicts) return;
    run(['merge', '--abort']);
    throw new Error(`${error instanceof Error ? error.message : String(error)}\nNothing was changed.`, {
      cause: error,
    });
  }
}

/** The hash of the tree of a commit in which the files of the list's own are as in HEAD. */
function treeWithOwnFiles(folder: string, commit: string): string {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'lectern-upgrade-'));
  try {
    const run = git(folder, { GIT_INDEX_FILE: path.join(scratch, 'index') });
    run(['read-tree', commit]);
    const theirs = listed(run(['ls-files', '-z', '--', ...ownFiles]));
    const ours = listed(run(['ls-tree', '-r', '-z', 'HEAD', '--', ...ownFiles]));
    const nothing = '0'.repeat(commit.length);
    const lines = [...theirs.map((file) => `0 ${nothing}\t${file}`), ...ours];
    run(['update-index', '-z', '--index-info'], lines.map((line) => `${line}\0`).join(''));
    return run(['write-tree']).trim();
  } finally {
    fs.rmSync(scratch, { recursive: true });
  }
}

const MERGE = ['merge', '--no-commit', '--no-ff', '--quiet'];
const UNMERGED = ['ls-files', '--unmerged', '-z'];
