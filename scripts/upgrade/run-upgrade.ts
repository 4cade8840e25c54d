import { countedNoun } from '../../src/model/counted-noun.ts';
import { changesSince } from '../forge/changes.ts';
import { git } from '../forge/git.ts';
import type { Program } from '../forge/program.ts';
import { checkReady } from './check-ready.ts';
import { listConflicts, type Conflict } from './conflicts.ts';
import { fetchUpstream, type Version } from './fetch-upstream.ts';
import { findBase } from './find-base.ts';
import { mergeProgram } from './merge-program.ts';
import { ownFiles } from './own-files.ts';

export const usage = `Usage: npm run upgrade [-- TAG|BRANCH] [--from URL]

Brings this list a newer version of the program: merges it, and commits nothing. The files of the list's own stay as
they are, to the byte: ${ownFiles.slice(0, 4).join(', ')},
${ownFiles.slice(4).join(', ')}. Then installs the packages, writes the generated documents and checks the list.
  TAG|BRANCH  what to upgrade to (default: the default branch of upstream)
  --from URL  the repository of upstream (default: that of the remote \`upstream\`)`;

/** What the command line asks for. */
export interface UpgradeOptions {
  ref?: string | undefined;
  from?: string | undefined;
}

/** Runs a command of npm for everybody to see, and says whether it succeeded. */
export type RunNpm = (args: readonly string[]) => boolean;

/**
 * Upgrades the list in a folder, and says what was done and what to do next.
 * @returns the exit code: 0, or 1 when something is left to a person
 * @throws {Error} saying what to type and how the folder is left, when something keeps it from being done
 */
export function runUpgrade(
  folder: string,
  { ref, from }: UpgradeOptions,
  npm: RunNpm,
  say: (text: string) => void,
): number {
  const run = git(folder);
  checkReady(run);
  const version = fetchUpstream(run, ref, from);
  const base = findBase(run, version.commit);
  if (base === version.commit) {
    say(`The list has ${version.name} already. Nothing was changed.`);
    return 0;
  }
  mergeProgram(folder, base, version);
  try {
    return finishMerge(run, version, npm, say);
  } catch (error) {
    throw new Error(
      `${error instanceof Error ? error.message : String(error)}\n${version.name} is merged, nothing is committed, and nothing is lost. To give up: ${GIVE_UP}`,
      { cause: error },
    );
  }
}

function finishMerge(run: Program, version: Version, npm: RunNpm, say: (text: string) => void): number {
  const conflicts = listConflicts(run);
  if (conflicts.length > 0) {
    say(describeConflicts(conflicts, version));
    return 1;
  }
  const changes = changesSince(run, 'HEAD', run(['write-tree']).trim());
  const failed = STEPS.find((step) => !npm(step));
  if (failed === undefined) run(['add', '--update']);
  const merged = `Merged ${version.name}: ${countedNoun(changes.length, 'file')} ${changes.length === 1 ? 'differs' : 'differ'}, and nothing is committed yet.`;
  say(`\n${merged}\n${failed === undefined ? describeNext(version) : describeFailure(failed)}`);
  return failed === undefined ? 0 : 1;
}

function describeNext({ commit }: Version): string {
  return [
    `As they were: ${ownFiles.join(', ')}.`,
    `Next: look at it with npm start, read what is new with git show ${commit.slice(0, 7)}:README.md, then type ${COMMIT}`,
    `To give up: ${GIVE_UP} && npm ci`,
  ].join('\n');
}

function describeFailure(failed: readonly string[]): string {
  const rest = STEPS.slice(STEPS.findIndex((step) => step === failed));
  return [
    `npm ${failed.join(' ')} failed, for the reason above. Nothing is lost.`,
    `Next: mend it, then type ${finish(rest)}`,
    `To give up: ${GIVE_UP} && npm ci`,
  ].join('\n');
}

function describeConflicts(conflicts: readonly Conflict[], { name }: Version): string {
  return [
    `Merged ${name} as far as git can, and nothing is committed yet. ${countedNoun(conflicts.length, 'file')} ${conflicts.length === 1 ? 'is' : 'are'} left to you:`,
    ...conflicts.map(({ file, kind, action }) => `${file}  ${kind}\n  ${action}`),
    `Next: when all are done, type ${finish(STEPS)}`,
    `To give up: ${GIVE_UP}`,
  ].join('\n');
}

function finish(steps: readonly (readonly string[])[]): string {
  return [...steps.map((step) => `npm ${step.join(' ')}`), 'git add --update', COMMIT].join(' && ');
}

/** What a new version of the program needs, as arguments of npm. */
const STEPS = [['ci'], ['run', 'docs'], ['run', 'check']] as const;
const COMMIT = 'git commit --no-edit';
const GIVE_UP = 'git merge --abort';
