import { execFileSync } from 'node:child_process';

/**
 * The files below a folder that differ from the point where the current branch left another one: committed since,
 * not committed yet, and new to git. Deleted files are not among them.
 * @param base the other branch; without it the default branch, as the remote has it or else as it is here
 * @returns paths below the folder, and the name of the other branch
 * @throws {Error} saying what to do, outside of a repository and where there is no such branch
 */
export function changedFiles(folder: string, base?: string): { files: string[]; base: string } {
  git(folder, ['rev-parse', '--git-dir'], (reason) => [
    `Unexpected folder \`${folder}\`, expected a clone of the list: ${reason}`,
    'Name the files instead: npm run check -- FILE...',
  ]);
  const known = base === undefined ? DEFAULT_BRANCHES : [base];
  const found = known.find((name) => isCommit(folder, name));
  if (found === undefined) {
    throw new Error(
      base === undefined
        ? `Unexpected repository without ${known.join(' and ')}, expected one of them to compare with.\nType git fetch origin main, or name another branch: --base BRANCH`
        : `Unexpected \`${base}\` for --base, expected a branch, tag or commit of this repository.\nType git branch --all to see what there is.`,
    );
  }
  const [commit = ''] = git(folder, ['merge-base', found, 'HEAD'], () => [
    `Unexpected history, expected a commit that ${found} and the current branch have in common.`,
    'Type git fetch --unshallow: a shallow clone does not know where the branch began.',
  ]).split('\n');
  const differ = list(folder, [
    'diff',
    '--name-only',
    '--no-renames',
    '--diff-filter=d',
    '--relative',
    '-z',
    commit,
  ]);
  const untracked = list(folder, ['ls-files', '--others', '--exclude-standard', '-z']);
  return { files: [...new Set([...differ, ...untracked])].sort(), base: found };
}

function isCommit(folder: string, name: string): boolean {
  try {
    git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], () => ['no']);
    return true;
  } catch {
    return false;
  }
}

/** Names end in NUL, so that git writes them as they are. */
function list(folder: string, command: string[]): string[] {
  return git(folder, [...command, '--', '.'], (reason) => [`Unexpected answer of git: ${reason}`])
    .split('\0')
    .filter(Boolean);
}

function git(folder: string, args: string[], explain: (reason: string) => string[]): string {
  try {
    return execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: LARGEST_ANSWER,
    });
  } catch (error) {
    const { code, stderr = '' } = error as { code?: string; stderr?: string };
    const reason =
      code === 'ENOENT' ? 'git is not installed.' : (stderr.split('\n')[0] ?? '').replace(/^fatal: /, '');
    throw new Error(explain(reason).join('\n'), { cause: error });
  }
}

const DEFAULT_BRANCHES = ['origin/main', 'main'];
const LARGEST_ANSWER = 64 * 1024 * 1024;
