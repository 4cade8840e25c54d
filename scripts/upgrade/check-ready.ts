import { findCommit, listed } from '../forge/git.ts';
import { ProgramError, type Program } from '../forge/program.ts';

/**
 * Looks whether a merge can begin in the folder in which git runs.
 * @throws {Error} saying what to type: outside of a repository or below its root, without a commit, while git
 * is in the middle of something, and with changes that are not committed
 */
export function checkReady(git: Program): void {
  const prefix = readPrefix(git);
  if (prefix !== '') {
    throw new Error(
      `Unexpected repository around the folder ${prefix}, expected one whose root is the list.\nType git init && git add --all && git commit --message="My list" to make this folder one.`,
    );
  }
  if (findCommit(git, 'HEAD') === undefined) {
    throw new Error(
      'Unexpected repository without a commit, expected one.\nType git add --all && git commit --message="My list".',
    );
  }
  const [operation] = OPERATIONS.filter(
    (name) => findCommit(git, `${name.toUpperCase()}_HEAD`) !== undefined,
  );
  if (operation !== undefined) {
    throw new Error(
      `Unexpected ${operation.replace('_', '-')} that is not finished, expected none.\nType git status: it says how to finish it, and how to give it up.`,
    );
  }
  const changed = listed(git(['status', '--porcelain', '--untracked-files=no', '--no-renames', '-z']));
  if (changed.length > 0) {
    const names = changed.slice(0, MOST_NAMED).map((line) => `\`${line.slice(3)}\``);
    const rest = changed.length - names.length;
    throw new Error(
      `Unexpected changes that are not committed, expected none: ${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.\nType git commit --all, or git stash to put them aside and git stash pop to have them back.`,
    );
  }
}

/** The path of the folder from the root of its repository. */
function readPrefix(git: Program): string {
  try {
    return git(['rev-parse', '--show-prefix']).replace(/\n$/, '');
  } catch (error) {
    throw new Error(
      `Unexpected folder, expected a clone of the list: ${error instanceof ProgramError ? error.reason : String(error)}\nAn upgrade is a merge. Type git init && git add --all && git commit --message="My list" first.`,
      { cause: error },
    );
  }
}

const OPERATIONS = ['merge', 'rebase', 'cherry_pick', 'revert'];
const MOST_NAMED = 5;
