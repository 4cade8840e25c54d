import { defined } from '../../src/model/defined.ts';
import { findCommit } from '../forge/git.ts';
import { ProgramError, type Program } from '../forge/program.ts';

/** A version of the program that git has here. */
export interface Version {
  /** The hash of its commit. */
  commit: string;
  /** For people: `v2.0 (1a2b3c4)`. */
  name: string;
}

/**
 * Fetches a version of upstream.
 * @param ref a tag, a branch or a whole hash; without it, the default branch
 * @param from the address of a repository, or a path; without it, that of the remote `upstream`
 * @throws {Error} saying what to type where nobody knows upstream, it cannot be reached, or has no such
 * version
 */
export function fetchUpstream(git: Program, ref?: string, from?: string): Version {
  const remotes = git(['remote']).split('\n');
  if (from === undefined && !remotes.includes(REMOTE)) {
    throw new Error(
      `Unexpected repository without the remote \`${REMOTE}\`, expected one that leads to the repository this list was made from.\nType git remote add ${REMOTE} URL, once, or npm run upgrade -- --from URL.`,
    );
  }
  const where = from ?? REMOTE;
  if (ref !== undefined) checkName(git, ref);
  try {
    git(['fetch', '--quiet', '--no-tags', '--', where, ref ?? 'HEAD']);
  } catch (error) {
    const reason = error instanceof ProgramError ? error.reason : String(error);
    throw new Error(
      `Unexpected answer from ${where}, expected ${ref === undefined ? 'its default branch' : `a tag or branch \`${ref}\``}: ${reason}\nType git ls-remote ${where} to see what there is. Nothing was changed.`,
      { cause: error },
    );
  }
  const commit = defined(findCommit(git, 'FETCH_HEAD'));
  const hash = commit.slice(0, 7);
  return { commit, name: ref === undefined ? hash : `${ref} (${hash})` };
}

/** A colon would make git write a branch, and a leading `+` or `^` mean something else. */
function checkName(git: Program, ref: string): void {
  try {
    git(['check-ref-format', '--allow-onelevel', ref]);
    if (!/^[-+]/.test(ref)) return;
  } catch {
    // Said below.
  }
  throw new Error(
    `Unexpected \`${ref}\`, expected the name of a tag or a branch.\nWithout one, it is the default branch of upstream: npm run upgrade`,
  );
}

const REMOTE = 'upstream';
