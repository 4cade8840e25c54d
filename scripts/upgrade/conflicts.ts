import { defined } from '../../src/model/defined.ts';
import { listed } from '../forge/git.ts';
import type { Program } from '../forge/program.ts';

/** A file that a merge leaves to a person. */
export interface Conflict {
  file: string;
  /** What both sides did to it, in words. */
  kind: string;
  /** What to type. */
  action: string;
}

/** The files of a merge that is not finished in which git could not tell which change is meant. */
export function listConflicts(git: Program): Conflict[] {
  const stages = new Map<string, string>();
  for (const entry of listed(git(['ls-files', '--unmerged', '-z']))) {
    const [, stage, file] = defined(/^\S+ \S+ (\d)\t([^]*)$/.exec(entry) ?? undefined);
    stages.set(defined(file), (stages.get(defined(file)) ?? '') + defined(stage));
  }
  return [...stages].map(([file, found]) => {
    const name = /^[\w@%+=:,./-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`;
    return { file, kind: KINDS[found] ?? 'changed here and upstream', action: actionFor(name, found) };
  });
}

function actionFor(name: string, stages: string): string {
  if (!stages.includes('23')) return `git add ${name} to keep it, or git rm ${name} to let it go`;
  return name === 'package-lock.json'
    ? `git checkout --theirs ${name} && npm install && git add ${name}`
    : `edit it until no <<<<<<< is left, then git add ${name}`;
}

/**
 * By the stages that are there: 1 is the version that the list had, 2 the list, 3 upstream
 * (git-read-tree(1)).
 */
const KINDS: Record<string, string> = {
  '1': 'moved here and upstream, to two places',
  '2': 'moved here',
  '3': 'moved upstream',
  '12': 'changed here, removed upstream',
  '13': 'removed here, changed upstream',
  '23': 'added here and upstream',
};
