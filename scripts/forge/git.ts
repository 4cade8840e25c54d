import { program, type Program } from './program.ts';

/**
 * Runs git in a folder; paths in its answers are as the command gives them.
 * @param env what its environment has besides that of this process
 */
export function git(folder = '.', env?: NodeJS.ProcessEnv): Program {
  return program('git', folder, env);
}

/** The hash of the commit that a name means here: a branch, a tag, a hash. Undefined where it means none. */
export function findCommit(run: Program, name: string): string | undefined {
  return answer(run, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
}

/** The hash of the newest commit that both have; undefined where there is none, or either is unknown here. */
export function mergeBase(run: Program, one: string, other: string): string | undefined {
  return answer(run, ['merge-base', '--end-of-options', one, other]);
}

/** What git lists with -z: names end in NUL, so that it writes them as they are. */
export function listed(output: string): string[] {
  return output.split('\0').filter(Boolean);
}

/** The only line of an answer; undefined where git fails. */
function answer(run: Program, args: readonly string[]): string | undefined {
  try {
    return run(args).trim();
  } catch {
    return undefined;
  }
}
