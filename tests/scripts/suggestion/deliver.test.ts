import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { program, type Program } from '../../../scripts/forge/program.ts';
import { deliver, type Delivery } from '../../../scripts/suggestion/deliver.ts';
import { ForgeDouble } from './forge-double.ts';

const REPOSITORY = 'lab/list';
const PULL = 'https://forge.example/lab/list/pull/13';
const PROPOSAL = {
  issue: 12,
  file: 'content/papers/neuroformer.md',
  text: '---\ntitle: "$(touch pwned)"\n---\n',
  body: 'Closes #12.\n',
};

let folder: string;
let forge: ForgeDouble;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lectern-deliver-'));
  forge = new ForgeDouble(REPOSITORY);
  program('git', folder)(['init', '--quiet', '--bare', '--initial-branch=main', 'remote.git']);
  const { git, root } = checkout();
  fs.mkdirSync(path.join(root, 'content/papers'), { recursive: true });
  fs.writeFileSync(path.join(root, 'content/papers/there.md'), 'There.\n');
  commitAs('Ada', git);
  git(['push', '--quiet', 'origin', 'HEAD:main']);
});

afterEach(() => fs.rmSync(folder, { recursive: true }));

/** A new checkout of the newest commit of a branch and nothing else, as each run of the workflow has it. */
function checkout(branch = 'main'): { git: Program; root: string } {
  const root = fs.mkdtempSync(path.join(folder, 'checkout-'));
  const git = program('git', root);
  git(['init', '--quiet', '--initial-branch=main']);
  git(['remote', 'add', 'origin', pathToFileURL(path.join(folder, 'remote.git')).href]);
  if (git(['ls-remote', '--heads', 'origin', branch]) !== '') {
    git(['fetch', '--quiet', '--depth=1', 'origin', branch]);
    git(['reset', '--quiet', '--hard', 'FETCH_HEAD']);
  }
  return { git, root };
}

function commitAs(name: string, git: Program): void {
  git(['add', '.']);
  const identity = ['-c', `user.name=${name}`, '-c', `user.email=${name.toLowerCase()}@lab.example`];
  git([...identity, 'commit', '--quiet', '--message=Change']);
}

/** One run of the workflow, for the event of issue 12. */
function run(result: object, options: Partial<Delivery> & { issue?: number } = {}): string {
  const { issue = 12, ...rest } = options;
  const readProposal = (): string => {
    if (result instanceof Error) throw result;
    return JSON.stringify(result);
  };
  return deliver(issue, readProposal, {
    ...checkout(),
    gh: forge.gh,
    folder: 'content',
    repository: REPOSITORY,
    server: 'https://forge.example',
    run: '77',
    ...rest,
  });
}

const remote = (...args: string[]): string => program('git', path.join(folder, 'remote.git'))(args);
const branches = (): string[] => remote('branch', '--format=%(refname:short)').trim().split('\n');
const comments = (): string[] => forge.comments.map(({ body }) => body);
const failed = expect.stringContaining('https://forge.example/lab/list/actions/runs/77') as string;

describe('a proposal', () => {
  it('becomes a branch with one new file, a pull request and a word of thanks', () => {
    expect(run(PROPOSAL)).toBe(`Opened ${PULL}.`);
    expect(branches()).toEqual(['main', 'suggestion-12']);
    expect(remote('diff', '--name-status', 'main', 'suggestion-12')).toBe(`A\t${PROPOSAL.file}\n`);
    expect(remote('show', `suggestion-12:${PROPOSAL.file}`)).toBe(PROPOSAL.text);
    const title = 'Add the paper suggested in #12';
    expect(remote('log', '-1', '--format=%B|%an', 'suggestion-12')).toBe(`${title}\n|github-actions[bot]\n`);
    expect(forge.pulls).toEqual([
      { url: PULL, branch: 'suggestion-12', from: REPOSITORY, title, body: PROPOSAL.body },
    ]);
    expect(comments()).toEqual([
      `<!-- suggestion -->\nThank you. The entry is ready: ${PULL}. An editor reads it, and the paper joins the list.\n`,
    ]);
  });

  it('that is a comment changes nothing else', () => {
    expect(run({ issue: 12, comment: 'Unexpected `x`.' })).toBe('Commented on #12.');
    expect(comments()).toEqual(['<!-- suggestion -->\nUnexpected `x`.']);
    expect(forge.pulls).toEqual([]);
    expect(branches()).toEqual(['main']);
  });

  it('leaves alone what an editor has done to the pull request since', () => {
    run(PROPOSAL);
    const before = remote('rev-parse', 'suggestion-12');
    expect(run({ ...PROPOSAL, text: 'Other.' })).toBe(`${PULL} is there already.`);
    expect(remote('rev-parse', 'suggestion-12')).toBe(before);
    expect(forge.pulls).toHaveLength(1);
    expect(comments()).toEqual([expect.stringContaining(`${PULL} was made from this suggestion.`)]);
  });

  it('that may not open a pull request keeps the branch, and says who can', () => {
    forge.mayOpen = false;
    expect(() => run(PROPOSAL)).toThrow('Allow GitHub Actions to create');
    expect(branches()).toContain('suggestion-12');
    expect(comments()).toEqual([
      expect.stringContaining('https://forge.example/lab/list/compare/suggestion-12?expand=1'),
    ]);
  });

  it('leaves alone the branch of an editor when only the pull request is missing', () => {
    forge.mayOpen = false;
    expect(() => run(PROPOSAL)).toThrow();
    const { git, root } = checkout('suggestion-12');
    fs.appendFileSync(path.join(root, PROPOSAL.file), 'Read by an editor.\n');
    commitAs('Ada', git);
    git(['push', '--quiet', 'origin', 'HEAD:suggestion-12']);
    const before = remote('rev-parse', 'suggestion-12');
    forge.mayOpen = true;
    expect(run({ ...PROPOSAL, text: 'Other.' })).toBe(`Opened ${PULL}.`);
    expect(remote('rev-parse', 'suggestion-12')).toBe(before);
  });

  it.each([
    '../outside.md',
    'content/papers/../../outside.md',
    '/etc/passwd.md',
    'content/topics/a.md',
    'content/papers/a.txt',
    'content/papers/.md',
    'content/papers/A b.md',
    'content/papers/a.md\n.github/workflows/x.yml',
    '.github/workflows/ci.yml',
    'content/papers/con.md',
  ])('for %j is refused before anything is done', (file) => {
    expect(() => run({ ...PROPOSAL, file })).toThrow('expected a file content/papers/<id>.md');
    expect(comments()).toEqual([failed]);
    expect(forge.pulls).toEqual([]);
    expect(branches()).toEqual(['main']);
  });

  it('goes to the content folder of the list, wherever in the repository that is', () => {
    const file = 'lists/of us/papers/neuroformer.md';
    for (const [folder, issue] of [
      ['lists/of us', 13],
      ['./lists/of us/', 14],
    ] as const) {
      run({ ...PROPOSAL, issue, file }, { folder, issue });
      expect(remote('diff', '--name-status', 'main', `suggestion-${issue}`)).toBe(`A\t${file}\n`);
    }
    expect(() => run(PROPOSAL, { folder: 'lists' })).toThrow('a file lists/papers/<id>.md');
  });

  it.each(['/', '/etc', '..', '../list', 'a/../..'])('goes to no content folder %j', (folder) => {
    const file = `${folder}/papers/neuroformer.md`;
    expect(() => run({ ...PROPOSAL, file }, { folder })).toThrow('expected one in the repository');
    expect(branches()).toEqual(['main']);
  });

  it('never replaces an entry', () => {
    const there = { ...PROPOSAL, file: 'content/papers/there.md' };
    expect(() => run(there)).toThrow('content/papers/there.md is there already.');
    expect(branches()).toEqual(['main']);
  });
});

describe('a stranger', () => {
  it('has no word in the commit message and the title, whatever the paper is called', () => {
    const title = '[skip ci] Closes #1 @octocat';
    run({ ...PROPOSAL, text: `---\ntitle: "${title}"\n---\n`, title });
    const said = remote('log', '-1', '--format=%B', 'suggestion-12') + (forge.pulls[0]?.title ?? '');
    expect(said).toBe('Add the paper suggested in #12\n\nAdd the paper suggested in #12');
  });

  it.each(['mallory/list', 'lab/fork-of-list', null])(
    'cannot hold up a suggestion by pull requests from a branch of its name in %j',
    (from) => {
      for (let number = 1; number <= 5; number++) {
        const url = `https://forge.example/lab/list/pull/${number}`;
        forge.pulls.unshift({ url, branch: 'suggestion-12', from, title: 'Mine', body: '' });
      }
      expect(run(PROPOSAL)).toMatch(/^Opened /);
      expect(forge.pulls[0]).toMatchObject({ from: REPOSITORY, branch: 'suggestion-12' });
      const url = forge.pulls[0]?.url ?? '';
      forge.pulls.push(...forge.pulls.splice(0, 1));
      expect(run(PROPOSAL)).toBe(`${url} is there already.`);
    },
  );

  it('who corrects a suggestion whose pull request could not be opened gets the corrected entry', () => {
    forge.mayOpen = false;
    expect(() => run(PROPOSAL)).toThrow('could not be opened');
    const corrected = { ...PROPOSAL, file: 'content/papers/other.md', text: 'Other.\n' };
    expect(() => run(corrected)).toThrow('could not be opened');
    expect(remote('diff', '--name-status', 'main', 'suggestion-12')).toBe(`A\t${corrected.file}\n`);
    forge.mayOpen = true;
    expect(run({ ...corrected, text: 'Another.\n' })).toBe(`Opened ${PULL}.`);
    expect(remote('show', `suggestion-12:${corrected.file}`)).toBe('Another.\n');
    expect(comments()).toEqual([expect.stringContaining(PULL)]);
  });

  it.each([13, '12', '1; id', -1, 1.5, undefined])(
    'who takes over what reads the issue does not act as issue %j',
    (issue) => {
      for (const result of [
        { ...PROPOSAL, issue },
        { issue, comment: 'Buy this.' },
      ]) {
        expect(() => run(result)).toThrow('expected one for #12');
      }
      expect(forge.comments.map(({ issue }) => issue)).toEqual([12]);
      expect(comments()).toEqual([failed]);
      expect(forge.pulls).toEqual([]);
      expect(branches()).toEqual(['main']);
    },
  );

  it('who edits an issue again and again makes one comment', () => {
    for (let time = 1; time <= 4; time++) {
      run({ issue: 12, comment: `Try ${time}.` }, { git: neverAsked, root: '' });
    }
    expect(comments()).toEqual(['<!-- suggestion -->\nTry 4.']);
  });

  it('who writes a comment that looks like ours keeps it, and so does another workflow', () => {
    const others = [
      ['mallory', '<!-- suggestion -->\nMine.'],
      [null, '<!-- suggestion -->\nGone.'],
      ['github-actions[bot]', 'Of another workflow: <!-- suggestion -->'],
    ] as const;
    others.forEach(([user, body], id) => forge.comments.push({ id, issue: 12, user, body }));
    run({ issue: 12, comment: 'First.' });
    run({ issue: 12, comment: 'Second.' });
    expect(comments()).toEqual([...others.map(([, body]) => body), '<!-- suggestion -->\nSecond.']);
  });
});

describe('the person who suggested a paper', () => {
  it('hears that the program that reads the issue has failed', () => {
    expect(() => run(new Error('ENOENT: proposal.json'))).toThrow('ENOENT');
    expect(comments()).toEqual([failed]);
    expect(branches()).toEqual(['main']);
  });

  it('hears that the branch could not be pushed', () => {
    const { git, root } = checkout();
    const refusing: Program = (args, input) => {
      if (args[0] === 'push') throw new Error('remote: no rights');
      return git(args, input);
    };
    expect(() => run(PROPOSAL, { git: refusing, root })).toThrow('no rights');
    expect(comments()).toEqual([failed]);
    expect(forge.pulls).toEqual([]);
  });

  it('hears the better news when it is run again', () => {
    expect(() => run(new Error('ENOENT: proposal.json'))).toThrow();
    run(PROPOSAL);
    expect(comments()).toEqual([expect.stringContaining(`The entry is ready: ${PULL}`)]);
  });
});

const neverAsked: Program = (args) => {
  throw new Error(`Unexpected git ${args.join(' ')}, expected that nothing is pushed.`);
};
