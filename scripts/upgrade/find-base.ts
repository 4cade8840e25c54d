import { defined } from '../../src/model/defined.ts';
import { mergeBase } from '../forge/git.ts';
import { ProgramError, type Program } from '../forge/program.ts';
import { ownFiles } from './own-files.ts';

/**
 * Finds the version of upstream from which the list has its program: the newest commit that both have. A list
 * made from a template or a downloaded archive shares no commit: it is the one whose program is that of its
 * first commit.
 * @param upstream a commit
 * @returns the hash of a commit of upstream
 * @throws {Error} saying what to type where there is none
 */
export function findBase(git: Program, upstream: string): string {
  const base = mergeBase(git, 'HEAD', upstream) ?? sameProgram(git, upstream);
  if (base !== undefined) return base;
  if (git(['rev-parse', '--is-shallow-repository']).trim() === 'true') {
    throw new Error(
      'Unexpected history, expected all of it: a shallow clone does not know where the list began.\nType git fetch --unshallow',
    );
  }
  const first = defined(firstCommits(git)[0]);
  throw new Error(
    `Unexpected history, expected a commit that this list and upstream have in common.\nFind the version that the list was made from with git log ${upstream.slice(0, 7)}, and type git replace --graft ${first.slice(0, 7)} VERSION, once. Nothing was changed.`,
  );
}

function sameProgram(git: Program, upstream: string): string | undefined {
  const others = ownFiles.map((name) => `:(exclude)${name}`);
  const isSame = (one: string, other: string): boolean => {
    try {
      git(['diff-tree', '--quiet', '-r', one, other, '--', '.', ...others]);
      return true;
    } catch (error) {
      if (error instanceof ProgramError && error.code === 1) return false;
      throw error;
    }
  };
  const firsts = firstCommits(git);
  return lines(git(['rev-list', upstream])).find((commit) => firsts.some((first) => isSame(first, commit)));
}

function firstCommits(git: Program): string[] {
  return lines(git(['rev-list', '--max-parents=0', 'HEAD']));
}

function lines(output: string): string[] {
  return output.split('\n').filter(Boolean);
}
