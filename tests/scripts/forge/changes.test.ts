import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { changesSince } from '../../../scripts/forge/changes.ts';
import { findCommit, git, mergeBase } from '../../../scripts/forge/git.ts';
import type { Program } from '../../../scripts/forge/program.ts';

let root: string;
let run: Program;

/** A repository whose branch differs from main by commits, and by more that is not committed. */
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'lectern-changes-'));
  run = git(root);
  run(['init', '--quiet', '--initial-branch=main']);
  for (const name of ['a', 'b', 'c', 'd', 'e']) write(`in/${name} é.md`);
  write('out/x.md');
  commit('Before');
  run(['switch', '--quiet', '--create', 'branch']);
  write('in/a é.md', 'Edited.');
  fs.rmSync(path.join(root, 'in/b é.md'));
  run(['mv', 'in/c é.md', 'in/moved.md']);
  run(['mv', 'out/x.md', 'in/x.md']);
  commit('After');
  write('in/d é.md', 'Edited, and not committed.');
  run(['rm', '--quiet', '--cached', 'in/e é.md']);
  write('in/new.md');
  write('out/new.md');
});

afterEach(() => fs.rmSync(root, { recursive: true }));

it('shows what a branch has committed, as git names it', () => {
  expect(changesSince(run, 'main', 'HEAD')).toEqual([
    { kind: 'changed', file: 'in/a é.md' },
    { kind: 'removed', file: 'in/b é.md' },
    { kind: 'moved', file: 'in/moved.md', from: 'in/c é.md' },
    { kind: 'moved', file: 'in/x.md', from: 'out/x.md' },
  ]);
});

it('shows besides what is not committed and what is new, in one folder if git runs there', () => {
  expect(changesSince(git(path.join(root, 'in')), 'main')).toEqual([
    { kind: 'changed', file: 'a é.md' },
    { kind: 'removed', file: 'b é.md' },
    { kind: 'changed', file: 'd é.md' },
    { kind: 'changed', file: 'e é.md' },
    { kind: 'moved', file: 'moved.md', from: 'c é.md' },
    { kind: 'added', file: 'x.md' },
    { kind: 'added', file: 'new.md' },
  ]);
});

it('finds commits and where a branch began, and nothing by a name that is none', () => {
  const main = run(['rev-parse', 'main']).trim();
  expect(findCommit(run, 'main')).toBe(main);
  expect(mergeBase(run, 'main', 'HEAD')).toBe(main);
  for (const name of ['nowhere', '', '--all', 'main nowhere']) {
    expect(findCommit(run, name), name).toBeUndefined();
    expect(mergeBase(run, name, 'HEAD'), name).toBeUndefined();
  }
});

function write(name: string, text = `${name} `.repeat(20)): void {
  fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  fs.writeFileSync(path.join(root, name), text);
}

function commit(message: string): void {
  run(['add', '--all']);
  run(['-c', 'user.name=A', '-c', 'user.email=a@b.example', 'commit', '--quiet', `--message=${message}`]);
}
