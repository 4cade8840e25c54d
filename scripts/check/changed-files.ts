import { changesSince } from '../forge/changes.ts';
import { findCommit, git, mergeBase } from '../forge/git.ts';
import { ProgramError } from '../forge/program.ts';

/**
 * The files below a folder that differ from the point where the current branch left another one: committed
 * since, not committed yet, and new to git. Deleted files are not among them.
 * @param base the other branch; without it the default branch, as the remote has it or else as it is here
 * @returns paths below the folder, and the name of the other branch
 * @throws {Error} saying what to do, outside of a repository and where there is no such branch
 */
export function changedFiles(folder: string, base?: string): { files: string[]; base: string } {
  const run = git(folder);
  try {
    run(['rev-parse', '--git-dir']);
  } catch (error) {
    const reason = error instanceof ProgramError ? error.reason : String(error);
    throw new Error(
      `Unexpected folder \`${folder}\`, expected a clone of the list: ${reason}\nName the files instead: npm run check -- FILE...`,
      { cause: error },
    );
  }
  const known = base === undefined ? DEFAULT_BRANCHES : [base];
  const found = known.find((name) => findCommit(run, name) !== undefined);
  if (found === undefined) {
    throw new Error(
      base === undefined
        ? `Unexpected repository without ${known.join(' and ')}, expected one of them to compare with.\nType git fetch origin main, or name another branch: --base BRANCH`
        : `Unexpected \`${base}\` for --base, expected a branch, tag or commit of this repository.\nType git branch --all to see what there is.`,
    );
  }
  const commit = mergeBase(run, found, 'HEAD');
  if (commit === undefined) {
    throw new Error(
      `Unexpected history, expected a commit that ${found} and the current branch have in common.\nType git fetch --unshallow: a shallow clone does not know where the branch began.`,
    );
  }
  const files = changesSince(run, commit).flatMap(({ kind, file }) => (kind === 'removed' ? [] : [file]));
  return { files: files.sort(), base: found };
}

const DEFAULT_BRANCHES = ['origin/main', 'main'];
