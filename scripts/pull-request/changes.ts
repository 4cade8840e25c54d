import type { Program } from '../forge/program.ts';

/** What a branch does to one file. */
export interface Change {
  kind: 'added' | 'changed' | 'removed' | 'moved';
  /** Its path now, or before it was removed, as git has it. */
  file: string;
  /** Its path before it was moved. */
  from?: string;
}

/** All changes of a branch since it left another one. */
export interface Changes {
  /** The commit at which it left. */
  base: string;
  changes: Change[];
}

/**
 * Asks git what the current commit changes.
 * @param branch the branch that it will be merged into, as git names it here
 * @throws {Error} when git knows no such branch, or no commit that both have
 */
export function listChanges(git: Program, branch: string): Changes {
  const base = findBase(git, branch);
  const [...parts] = git(['diff', '--name-status', '--find-renames=80%', '-z', base, 'HEAD', '--']).split(
    '\0',
  );
  const changes: Change[] = [];
  for (let status = parts.shift(); status !== undefined && status !== ''; status = parts.shift()) {
    const [file = ''] = parts.splice(0, 1);
    if (status.startsWith('R')) changes.push({ kind: 'moved', from: file, file: parts.shift() ?? '' });
    else changes.push({ kind: KINDS[status] ?? 'changed', file });
  }
  return { base, changes };
}

function findBase(git: Program, branch: string): string {
  try {
    return git(['merge-base', '--end-of-options', branch, 'HEAD']).trim();
  } catch (cause) {
    throw new Error(
      `Unexpected branch \`${branch}\`, expected one that shares a commit with this one.\nType git fetch --unshallow origin, and name it as git branch --all does: npm run pull-request -- origin/main`,
      { cause },
    );
  }
}

/** The letters of git that are not simply a change (https://git-scm.com/docs/git-diff, --diff-filter). */
const KINDS: Record<string, Change['kind']> = { A: 'added', D: 'removed' };
