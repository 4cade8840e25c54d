import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../../scripts/check/check.ts';
import { changedFiles } from '../../../scripts/check/changed-files.ts';

let root = '';

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'lectern-git-'));
});

afterEach(() => {
  fs.rmSync(root, { recursive: true });
});

describe('changedFiles', () => {
  it('finds what was committed, changed and added since the branch began, and nothing else', () => {
    repository();
    git('checkout', '-q', '-b', 'mine');
    write('content/papers/committed.md');
    commit();
    git('checkout', '-q', 'main');
    write('content/papers/of-others.md');
    commit();
    git('checkout', '-q', 'mine');
    write('content/papers/old.md', 'changed');
    write('content/papers/new one, é.md');
    write('content/papers/staged.md');
    git('add', 'content/papers/staged.md');
    fs.rmSync(path.join(root, 'content/papers/deleted.md'));
    git('mv', 'content/papers/moved.md', 'content/papers/here.md');
    write('content/ignored.tmp');
    write('README.md', 'changed');
    expect(changedFiles(folder())).toEqual({
      base: 'main',
      files: ['committed.md', 'here.md', 'new one, é.md', 'old.md', 'staged.md'].map(
        (name) => `papers/${name}`,
      ),
    });
  });

  it('compares with the default branch of the remote before the one that is here', () => {
    repository();
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    write('content/papers/mine.md');
    commit();
    expect(changedFiles(folder())).toEqual({ base: 'origin/main', files: ['papers/mine.md'] });
    expect(changedFiles(folder(), 'main')).toEqual({ base: 'main', files: [] });
    expect(changedFiles(folder(), 'HEAD~1')).toEqual({ base: 'HEAD~1', files: ['papers/mine.md'] });
  });

  it('are what check --changed looks at', () => {
    repository();
    const report = (): [string, string[]] => {
      const { scope, issues } = check(folder(), { files: [], changed: true, fix: false });
      return [scope, issues.map(({ file }) => path.relative(folder(), file))];
    };
    expect(report()).toEqual(['0 files that differ from main', []]);
    write('content/papers/broken.md', 'no frontmatter');
    expect(report()).toEqual(['1 file that differs from main', ['papers/broken.md']]);
    write('content/papers/old.md', '---js\n---\n');
    write('content/elsewhere.txt');
    expect(report()[0]).toBe('2 files that differ from main');
  });

  it('says what to do outside of a repository', () => {
    fs.mkdirSync(folder());
    expect(message(() => changedFiles(folder()))).toMatchInlineSnapshot(`
      "Unexpected folder \`root/content\`, expected a clone of the list: not a git repository (or any of the parent directories): .git
      Name the files instead: npm run check -- FILE..."
    `);
  });

  it('says what to do without the default branch, and without the one that is named', () => {
    repository();
    git('branch', '-m', 'other');
    expect(message(() => changedFiles(folder()))).toMatchInlineSnapshot(`
      "Unexpected repository without origin/main and main, expected one of them to compare with.
      Type git fetch origin main, or name another branch: --base BRANCH"
    `);
    expect(message(() => changedFiles(folder(), 'nowhere'))).toMatchInlineSnapshot(`
      "Unexpected \`nowhere\` for --base, expected a branch, tag or commit of this repository.
      Type git branch --all to see what there is."
    `);
    expect(message(() => changedFiles(folder(), '--output=stolen'))).toContain('for --base');
    expect(fs.existsSync(path.join(folder(), 'stolen'))).toBe(false);
  });

  it('says what to do where the branches have nothing in common', () => {
    repository();
    git('checkout', '-q', '--orphan', 'alone');
    write('content/papers/alone.md');
    commit();
    expect(message(() => changedFiles(folder(), 'main'))).toMatchInlineSnapshot(`
      "Unexpected history, expected a commit that main and the current branch have in common.
      Type git fetch --unshallow: a shallow clone does not know where the branch began."
    `);
  });
});

function folder(): string {
  return path.join(root, 'content');
}

function repository(): void {
  git('init', '-q', '-b', 'main');
  write('.gitignore', '*.tmp\n');
  write('README.md');
  for (const name of ['old', 'deleted', 'moved']) write(`content/papers/${name}.md`);
  commit();
}

function write(name: string, text = name): void {
  fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  fs.writeFileSync(path.join(root, name), text);
}

function commit(): void {
  git('add', '-A');
  git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-q', '-m', 'x');
}

function git(...args: string[]): void {
  execFileSync('git', ['-C', root, ...args]);
}

function message(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return (error as Error).message.replaceAll(root, 'root');
  }
  return 'nothing was thrown';
}
