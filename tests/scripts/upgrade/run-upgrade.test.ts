import fc from 'fast-check';
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runUpgrade } from '../../../scripts/upgrade/run-upgrade.ts';
import { Repository, type Files } from './repository.ts';
import { PROGRAM, twoRepositories } from './two-repositories.ts';

let upstream: Repository;
let list: Repository;
let remove: () => void;

beforeEach(() => {
  ({ upstream, list, remove } = twoRepositories());
});

afterEach(() => remove());

/** What upstream does to everything that a list has of its own. */
const CONTENT: Files = {
  'content/papers/deleted.md': undefined,
  'content/papers/edited.md': 'Edited upstream.\n',
  'content/papers/added.md': 'Added upstream.\n',
  'content/topics/first.md': 'Edited upstream.\n',
  'content/topics/second.md': 'Added upstream.\n',
  'content/site.yaml': undefined,
  'CITATION.cff': 'title: "Upstream"\n',
  '.zenodo.json': '{"title": "Upstream"}\n',
  'content/editions/2026-01/index.html': undefined,
  'content/editions/2026-02/index.html': '<h1>Upstream</h1>\n',
  'content/editions/2026-03/index.html': '<h1>Upstream</h1>\n',
  'public/favicon.svg': '<svg>upstream</svg>\n',
  'README.md': '# Lectern\n\nWhat it is now.\n',
  LICENSE: undefined,
  '.github/CODEOWNERS': '* @upstream\n',
  'docs/screenshots/home.png': undefined,
  'docs/screenshots/new.png': 'PNG',
};
const CODE: Files = {
  'src/code.ts': String(PROGRAM['src/code.ts']).replace('line 17\n', 'line 17, upstream\n'),
  'src/other.ts': undefined,
  'src/new.ts': 'export const added = 1;\n',
};

describe('npm run upgrade', () => {
  it('merges the code and leaves every own file as it is', () => {
    upstream.commit({ ...CONTENT, ...CODE });
    const before = list.files();
    expect(list.upgrade()).toMatchInlineSnapshot(`
      {
        "code": 0,
        "said": "
      Merged HASH: 3 files differ, and nothing is committed yet.
      As they were: content, public, README.md, LICENSE, CITATION.cff, .zenodo.json, .github/CODEOWNERS, docs/screenshots.
      Next: look at it with npm start, read what is new with git show HASH:README.md, then type git commit --no-edit
      To give up: git merge --abort && npm ci",
        "steps": [
          "ci",
          "run docs",
          "run check",
        ],
      }
    `);
    const merged = before['src/code.ts']?.replace('line 17\n', 'line 17, upstream\n');
    const { 'src/other.ts': _, ...rest } = before;
    expect(list.files()).toEqual({ ...rest, 'src/code.ts': merged, 'src/new.ts': CODE['src/new.ts'] });
  });

  it('commits nothing, and the commit is a merge after which there is nothing to do', () => {
    upstream.commit({ ...CONTENT, ...CODE });
    const head = list.git(['rev-parse', 'HEAD']);
    const own = list.ownFiles();
    list.upgrade();
    expect(list.git(['rev-parse', 'HEAD'])).toBe(head);
    list.git(['commit', '--quiet', '--no-edit']);
    expect(list.git(['log', '-1', '--format=%P']).trim().split(' ')).toEqual([
      head.trim(),
      upstream.git(['rev-parse', 'HEAD']).trim(),
    ]);
    expect(list.git(['log', '-1', '--format=%s'])).toMatch(/^Upgrade to [0-9a-f]{7}\n$/);
    expect(list.git(['diff', '--name-only', 'HEAD~1', 'HEAD', '--', 'content', 'README.md'])).toBe('');
    expect(list.upgrade()).toEqual({
      code: 0,
      said: 'The list has HASH already. Nothing was changed.',
      steps: [],
    });
    upstream.commit({ 'src/new.ts': 'export const added = 2;\n', 'content/papers/edited.md': 'Again.\n' });
    expect(list.upgrade().code).toBe(0);
    expect(list.ownFiles()).toEqual(own);
    expect(list.files()).toMatchObject({ 'src/new.ts': 'export const added = 2;\n' });
  });

  it('can be given up', () => {
    upstream.commit({ ...CONTENT, ...CODE });
    const before = list.files();
    list.upgrade();
    list.git(['merge', '--abort']);
    expect(list.files()).toEqual(before);
    expect(list.git(['status', '--porcelain'])).toBe('');
  });

  it('takes a tag, a branch, and another repository', () => {
    upstream.commit({ 'src/new.ts': '1\n' });
    upstream.git(['tag', '--annotate', 'v1.0', '--message=v1.0']);
    upstream.commit({ 'src/new.ts': '2\n' });
    upstream.git(['switch', '--quiet', '--create', 'next']);
    upstream.commit({ 'src/new.ts': '3\n' });
    upstream.git(['switch', '--quiet', 'trunk']);
    const upgraded = (ref?: string, from?: string): [string | undefined, string] => {
      const { said } = list.upgrade({ ref, from });
      const text = list.files()['src/new.ts'];
      list.git(['merge', '--abort']);
      return [text, /Merged .*?:/.exec(said)?.[0] ?? said];
    };
    expect(upgraded('v1.0')).toEqual(['1\n', 'Merged v1.0 (HASH):']);
    expect(upgraded()).toEqual(['2\n', 'Merged HASH:']);
    expect(upgraded('next')).toEqual(['3\n', 'Merged next (HASH):']);
    list.git(['remote', 'remove', 'upstream']);
    expect(upgraded('v1.0', '../upstream')).toEqual(['1\n', 'Merged v1.0 (HASH):']);
    expect(list.git(['tag'])).toBe('');
  });

  it('merges into a list that has no commit of its own', () => {
    const fresh = new Repository(path.join(list.folder, '../fresh'));
    fresh.git(['clone', '--quiet', '--origin=upstream', upstream.folder, '.']);
    const before = fresh.ownFiles();
    upstream.commit({ ...CONTENT, ...CODE });
    expect(fresh.upgrade().code).toBe(0);
    expect(fresh.ownFiles()).toEqual(before);
    expect(fresh.files()).toHaveProperty(['src/new.ts']);
  });
});

describe('own files', () => {
  it('do not follow upstream out of their folders, nor take anything in', () => {
    upstream.git(['mv', 'content/papers/same.md', 'src/sample.md']);
    upstream.git(['mv', 'content/papers/edited.md', 'content/papers/renamed.md']);
    upstream.git(['mv', 'README.md', 'docs/guide.md']);
    upstream.git(['mv', 'src/other.ts', 'public/other.ts']);
    upstream.commit({});
    const before = list.files();
    expect(list.upgrade()).toMatchObject({ code: 0 });
    const { 'src/other.ts': _, ...rest } = before;
    expect(list.files()).toEqual({
      ...rest,
      'src/sample.md': PROGRAM['content/papers/same.md'],
      'docs/guide.md': PROGRAM['README.md'],
    });
  });

  it('do not take changes of code that the list has moved among them, or the list has copied out', () => {
    list.git(['mv', 'src/other.ts', 'public/other.ts']);
    list.git(['mv', 'content/papers/mine é.md', 'src/mine.md']);
    list.commit({});
    upstream.commit({
      'src/other.ts': `${String(PROGRAM['src/other.ts'])}more\n`,
      'content/papers/same.md': 'New.\n',
    });
    const before = list.ownFiles();
    const { code, said } = list.upgrade();
    expect([code, said]).toMatchInlineSnapshot(`
      [
        1,
        "Merged HASH as far as git can, and nothing is committed yet. 1 file is left to you:
      src/other.ts  removed here, changed upstream
        git add src/other.ts to keep it, or git rm src/other.ts to let it go
      Next: when all are done, type npm ci && npm run docs && npm run check && git add --update && git commit --no-edit
      To give up: git merge --abort",
      ]
    `);
    expect(list.ownFiles()).toEqual(before);
  });

  it('stay where upstream makes a file of a folder, and a folder of a file', () => {
    const before = list.ownFiles();
    upstream.git(['rm', '--quiet', '-r', 'public', 'LICENSE']);
    upstream.commit({ public: 'A file.\n', 'LICENSE/MIT': 'A folder.\n' });
    expect(list.upgrade().code).toBe(0);
    expect(list.ownFiles()).toEqual(before);
  });

  it('are kept with what is not committed yet and new to git', () => {
    list.write({ 'content/papers/added.md': 'Not committed.\n' });
    upstream.commit(CONTENT);
    const before = list.files();
    expect(list.upgrade().code).toBe(0);
    expect(list.files()).toEqual(before);
  });

  it('never change by a byte, whatever both sides do, and to give up brings all files back', () => {
    const names = [
      'content/a.md',
      'content/b.md',
      'README.md',
      'public/x',
      'src/a.ts',
      'src/b.ts',
      'docs/c.md',
    ];
    const text = fc.constantFrom('one\n', 'two\n', 'three\n').map((word) => word.repeat(8));
    const step = fc.oneof(
      fc.record({ file: fc.constantFrom(...names), text: fc.option(text, { nil: undefined }) }),
      fc.record({ file: fc.constantFrom(...names), to: fc.constantFrom(...names) }),
    );
    const steps = fc.array(step, { minLength: 1, maxLength: 6 });
    const apply = (
      repository: Repository,
      made: readonly { file: string; text?: string | undefined; to?: string }[],
    ): void => {
      for (const { file, text, to } of made) {
        const known = repository.files()[file];
        if (to !== undefined && known !== undefined) repository.write({ [file]: undefined, [to]: known });
        else if (text !== undefined) repository.write({ [file]: text });
        else if (known !== undefined) repository.write({ [file]: undefined });
      }
      repository.commit({});
    };
    fc.assert(
      fc.property(steps, steps, (theirs, ours) => {
        const pair = twoRepositories();
        try {
          apply(pair.upstream, theirs);
          apply(pair.list, ours);
          const before = pair.list.files();
          const own = pair.list.ownFiles();
          const { said } = pair.list.upgrade();
          expect(pair.list.ownFiles()).toEqual(own);
          if (!said.includes('Nothing was changed')) pair.list.git(['merge', '--abort']);
          expect(pair.list.files()).toEqual(before);
        } finally {
          pair.remove();
        }
      }),
      { numRuns: 10 },
    );
  });
});

describe('what git cannot merge', () => {
  it('is listed with what to type, and is neither built nor checked', () => {
    const line = (text: string): string => String(PROGRAM['src/code.ts']).replace('line 2\n', `${text}\n`);
    list.commit({
      'src/other.ts': 'Mine.\n',
      'package-lock.json': 'Mine.\n',
      'src/third.ts': undefined,
      'src/a b.ts': 'Mine.\n',
    });
    upstream.commit({
      ...CONTENT,
      'src/code.ts': line('line 2, upstream'),
      'src/other.ts': undefined,
      'src/third.ts': 'Changed.\n',
      'src/a b.ts': 'Upstream.\n',
      'package-lock.json': 'Upstream.\n',
      'src/new.ts': 'New.\n',
    });
    const before = list.files();
    const own = list.ownFiles();
    expect(list.upgrade()).toMatchInlineSnapshot(`
      {
        "code": 1,
        "said": "Merged HASH as far as git can, and nothing is committed yet. 5 files are left to you:
      package-lock.json  added here and upstream
        git checkout --theirs package-lock.json && npm install && git add package-lock.json
      src/a b.ts  added here and upstream
        edit it until no <<<<<<< is left, then git add 'src/a b.ts'
      src/code.ts  changed here and upstream
        edit it until no <<<<<<< is left, then git add src/code.ts
      src/other.ts  changed here, removed upstream
        git add src/other.ts to keep it, or git rm src/other.ts to let it go
      src/third.ts  removed here, changed upstream
        git add src/third.ts to keep it, or git rm src/third.ts to let it go
      Next: when all are done, type npm ci && npm run docs && npm run check && git add --update && git commit --no-edit
      To give up: git merge --abort",
        "steps": [],
      }
    `);
    expect(list.ownFiles()).toEqual(own);
    expect(list.files()['src/code.ts']).toMatch(
      /<<<<<<< HEAD\nline 2, mine\n=======\nline 2, upstream\n>>>>>>> [0-9a-f]{7}\n/,
    );
    expect(() => list.upgrade()).toThrow('Unexpected merge that is not finished');
    list.git(['merge', '--abort']);
    expect(list.files()).toEqual(before);
  });

  it('is mended by hand, and the commit ends it', () => {
    upstream.commit({ 'src/code.ts': 'Anew.\n', 'src/new.ts': 'New.\n' });
    expect(list.upgrade().code).toBe(1);
    list.write({ 'src/code.ts': 'Both.\n' });
    list.git(['add', 'src/code.ts']);
    list.git(['commit', '--quiet', '--no-edit']);
    expect(list.upgrade().said).toContain('already');
    expect(list.files()).toMatchObject({ 'src/code.ts': 'Both.\n', 'src/new.ts': 'New.\n' });
  });

  it('says what failed after the merge, and what is left to type', () => {
    upstream.commit(CODE);
    expect(list.upgrade({}, 'run check')).toMatchInlineSnapshot(`
      {
        "code": 1,
        "said": "
      Merged HASH: 3 files differ, and nothing is committed yet.
      npm run check failed, for the reason above. Nothing is lost.
      Next: mend it, then type npm run check && git add --update && git commit --no-edit
      To give up: git merge --abort && npm ci",
        "steps": [
          "ci",
          "run docs",
          "run check",
        ],
      }
    `);
    list.git(['merge', '--abort']);
    expect(list.upgrade({}, 'ci').said).toContain(
      'type npm ci && npm run docs && npm run check && git add --update && git commit --no-edit',
    );
  });

  it('says how the folder is left when git fails after the merge', () => {
    upstream.commit(CODE);
    const lock = path.join(list.folder, '.git/index.lock');
    const npm = (): boolean => {
      fs.writeFileSync(lock, '');
      return true;
    };
    expect(refusal(() => runUpgrade(list.folder, {}, npm, () => undefined))).toMatch(
      /^git add failed\.\n[^]*\nHASH is merged, nothing is committed, and nothing is lost\. To give up: git merge --abort$/,
    );
    fs.rmSync(lock);
    list.git(['merge', '--abort']);
    expect(list.git(['status', '--porcelain'])).toBe('');
  });
});

describe('a list without the history of upstream', () => {
  /**
   * The files of upstream as a template or an archive gives them, with changes, as the first commit of all.
   */
  function copied(files: Files): Repository {
    const copy = new Repository(path.join(list.folder, '../copy'));
    copy.git(['init', '--quiet', '--initial-branch=main']);
    copy.commit({ ...PROGRAM, ...files }, 'My list');
    copy.commit({ 'src/code.ts': String(PROGRAM['src/code.ts']).replace('line 2\n', 'line 2, mine\n') });
    return copy;
  }

  it('is upgraded from the version whose program it has, whatever its content', () => {
    const copy = copied({ 'README.md': 'Mine.\n', 'content/papers/mine.md': 'Mine.\n' });
    upstream.commit({ ...CONTENT, ...CODE });
    upstream.commit({ 'src/newer.ts': 'Newer.\n' });
    const own = copy.ownFiles();
    expect(copy.upgrade({ from: upstream.folder })).toMatchObject({
      code: 0,
      steps: ['ci', 'run docs', 'run check'],
    });
    expect(copy.ownFiles()).toEqual(own);
    expect(copy.files()['src/code.ts']).toMatch(/line 2, mine\n[^]*line 17, upstream\n/);
    expect(copy.files()).not.toHaveProperty(['src/other.ts']);
    copy.git(['commit', '--quiet', '--no-edit']);
    upstream.commit({ 'src/newest.ts': 'Newest.\n' });
    expect(copy.upgrade({ from: upstream.folder }).said).toContain('1 file differs');
  });

  it('is told how to name that version where no one has its program', () => {
    const copy = copied({ 'src/other.ts': 'Changed at once.\n' });
    const began = upstream.git(['rev-parse', 'HEAD']).trim();
    upstream.commit(CODE);
    expect(refusal(() => copy.upgrade({ from: upstream.folder }))).toMatchInlineSnapshot(`
      "Unexpected history, expected a commit that this list and upstream have in common.
      Find the version that the list was made from with git log HASH, and type git replace --graft HASH VERSION, once. Nothing was changed."
    `);
    copy.git(['replace', '--graft', copy.git(['rev-list', '--max-parents=0', 'HEAD']).trim(), began]);
    expect(copy.upgrade({ from: upstream.folder }).said).toContain(
      'src/other.ts  changed here, removed upstream',
    );
  });

  it('is told to fetch its history where the clone is shallow', () => {
    list.commit({});
    const shallow = new Repository(path.join(list.folder, '../shallow'));
    shallow.git(['clone', '--quiet', '--depth=1', `file://${list.folder}`, '.']);
    upstream.commit(CODE);
    expect(refusal(() => shallow.upgrade({ from: upstream.folder }))).toMatchInlineSnapshot(`
      "Unexpected history, expected all of it: a shallow clone does not know where the list began.
      Type git fetch --unshallow"
    `);
  });
});

describe('nothing is changed', () => {
  /** What is said when the upgrade cannot begin; the files are as they were then. */
  function refused(options = {}): string {
    const before = list.files();
    const message = refusal(() => list.upgrade(options));
    expect(list.files()).toEqual(before);
    return message;
  }

  it('while changes are not committed', () => {
    list.write({ 'src/code.ts': 'Changed.\n', 'content/papers/mine é.md': 'Changed.\n' });
    expect(refused()).toMatchInlineSnapshot(`
      "Unexpected changes that are not committed, expected none: \`content/papers/mine é.md\`, \`src/code.ts\`.
      Type git commit --all, or git stash to put them aside and git stash pop to have them back."
    `);
    list.git(['add', '--all']);
    expect(refused()).toContain('`content/papers/mine é.md`');
  });

  it('while git is in the middle of something', () => {
    list.git(['switch', '--quiet', '--create', 'side', 'HEAD~1']);
    list.commit({ 'src/code.ts': 'Side.\n' });
    expect(() => list.git(['rebase', 'trunk'])).toThrow();
    expect(refused()).toContain('Unexpected rebase that is not finished, expected none.\nType git status');
  });

  it('outside of a repository, below its root, and before the first commit', () => {
    const bare = new Repository(path.join(list.folder, '../bare'));
    expect(refusal(() => bare.upgrade())).toMatchInlineSnapshot(`
      "Unexpected folder, expected a clone of the list: not a git repository (or any of the parent directories): .git
      An upgrade is a merge. Type git init && git add --all && git commit --message="My list" first."
    `);
    bare.git(['init', '--quiet']);
    expect(refusal(() => bare.upgrade())).toMatchInlineSnapshot(`
      "Unexpected repository without a commit, expected one.
      Type git add --all && git commit --message="My list"."
    `);
    expect(refusal(() => new Repository(path.join(list.folder, 'src')).upgrade())).toMatchInlineSnapshot(`
      "Unexpected repository around the folder src/, expected one whose root is the list.
      Type git init && git add --all && git commit --message="My list" to make this folder one."
    `);
  });

  it('where nobody knows upstream, or it has no such version', () => {
    expect(refused({ ref: 'v9' })).toMatchInlineSnapshot(`
      "Unexpected answer from upstream, expected a tag or branch \`v9\`: couldn't find remote ref v9
      Type git ls-remote upstream to see what there is. Nothing was changed."
    `);
    expect(refused({ from: '../nowhere' })).toContain(
      'Unexpected answer from ../nowhere, expected its default branch',
    );
    for (const ref of ['trunk:stolen', '--upload-pack=x', '+trunk', ''])
      expect(refused({ ref })).toContain('expected the name of a tag');
    expect(list.git(['branch', '--format=%(refname:short)'])).toBe('trunk\n');
    list.git(['remote', 'rename', 'upstream', 'origin']);
    expect(refused()).toMatchInlineSnapshot(`
      "Unexpected repository without the remote \`upstream\`, expected one that leads to the repository this list was made from.
      Type git remote add upstream URL, once, or npm run upgrade -- --from URL."
    `);
  });

  it('where a file that is new to git is in the way', () => {
    list.write({ 'src/new.ts': 'Not committed.\n' });
    upstream.commit(CODE);
    expect(refused()).toMatchInlineSnapshot(`
      "git merge-recursive failed.
      error: The following untracked working tree files would be overwritten by merge:
      	src/new.ts
      Please move or remove them before you merge.
      Aborting
      Nothing was changed."
    `);
    expect(list.git(['status', '--porcelain'])).toBe('?? src/new.ts\n');
    fs.rmSync(path.join(list.folder, 'src/new.ts'));
    expect(list.upgrade().code).toBe(0);
  });
});

function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return (error as Error).message.replace(/\b[0-9a-f]{7}\b/g, 'HASH');
  }
  return 'nothing was thrown';
}
