import { defined } from '../../src/model/defined.ts';
import { listed } from './git.ts';
import type { Program } from './program.ts';

/** What happened to one file. */
export interface Change {
  kind: 'added' | 'changed' | 'removed' | 'moved';
  /** Its path now, or before it was removed. */
  file: string;
  /** Its path before it was moved. */
  from?: string;
}

/**
 * What differs from a commit in the folder in which git runs and below, with paths relative to it. The commit
 * at which a branch began (`mergeBase`) shows what the branch changes.
 * @param to another commit; without it, the files as they are: uncommitted changes count, and files new to
 * git
 */
export function changesSince(git: Program, commit: string, to?: string): Change[] {
  const range = to === undefined ? [commit] : [commit, to];
  const parts = listed(
    git(['diff', '--name-status', '--find-renames=80%', '--relative', '-z', ...range, '--', '.']),
  );
  const changes = new Map<string, Change>();
  for (let status = parts.shift(); status !== undefined; status = parts.shift()) {
    const file = defined(parts.shift());
    const change: Change = status.startsWith('R')
      ? { kind: 'moved', from: file, file: defined(parts.shift()) }
      : { kind: KINDS[status] ?? 'changed', file };
    changes.set(change.file, change);
  }
  if (to === undefined) {
    for (const file of listed(git(['ls-files', '--others', '--exclude-standard', '-z', '--', '.']))) {
      changes.set(file, { kind: changes.has(file) ? 'changed' : 'added', file });
    }
  }
  return [...changes.values()];
}

/** The letters of git that are not simply a change (https://git-scm.com/docs/git-diff, --diff-filter). */
const KINDS: Record<string, Change['kind']> = { A: 'added', D: 'removed' };
