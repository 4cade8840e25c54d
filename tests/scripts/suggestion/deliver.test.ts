import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { program, type Program } from '../../../scripts/forge/program.ts';
import { deliver, type Delivery } from '../../../scripts/suggestion/deliver.ts';
import type { SuggestionResult } from '../../../scripts/suggestion/handle-suggestion.ts';

const PULL = 'https://forge.example/lab/list/pull/13';
const PROPOSAL = {
  issue: 12,
  file: 'content/papers/neuroformer.md',
  text: '---\ntitle: "$(touch pwned)"\n---\n',
  title: 'Add --amend $(touch pwned) `id` "x"',
  body: 'Closes #12.\n',
};

let folder: string;
let git: Program;
let asked: { args: readonly string[]; input: string | undefined }[];

/** A checkout with a remote of its own, as the workflow has it. */
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lectern-deliver-'));
  const root = path.join(folder, 'checkout');
  program('git', folder)(['init', '--quiet', '--bare', '--initial-branch=main', 'remote.git']);
  program('git', folder)(['clone', '--quiet', 'remote.git', 'checkout']);
  git = program('git', root);
  fs.mkdirSync(path.join(root, 'content/papers'), { recursive: true });
  fs.writeFileSync(path.join(root, 'content/papers/there.md'), 'There.\n');
  git(['add', '.']);
  git(['-c', 'user.name=A', '-c', 'user.email=a@b.example', 'commit', '--quiet', '--message=Begin']);
  git(['push', '--quiet', 'origin', 'HEAD:main']);
  asked = [];
});

afterEach(() => fs.rmSync(folder, { recursive: true }));

/** A stand-in for the command line of GitHub, with these pull requests of the branch. */
function delivery(pulls: { url: string }[] = [], create = (): string => `${PULL}\n`): Delivery {
  const gh: Program = (args, input) => {
    if (args[1] === 'list') return JSON.stringify(pulls);
    asked.push({ args, input });
    return args[1] === 'create' ? create() : '';
  };
  return {
    git,
    gh,
    root: path.join(folder, 'checkout'),
    folder: 'content',
    repository: 'https://forge.example/lab/list',
  };
}

const remote = (...args: string[]): string => program('git', path.join(folder, 'remote.git'))(args);
const branches = (): string[] => remote('branch', '--format=%(refname:short)').trim().split('\n');

describe('a proposal', () => {
  it('becomes a branch with one new file, a pull request and a word of thanks', () => {
    expect(deliver(PROPOSAL, delivery())).toBe(`Opened ${PULL}.`);
    expect(branches()).toEqual(['main', 'suggestion-12']);
    expect(remote('diff', '--name-status', 'main', 'suggestion-12')).toBe(`A\t${PROPOSAL.file}\n`);
    expect(remote('show', `suggestion-12:${PROPOSAL.file}`)).toBe(PROPOSAL.text);
    expect(remote('log', '-1', '--format=%s|%an', 'suggestion-12')).toBe(
      `${PROPOSAL.title}|github-actions[bot]\n`,
    );
    expect(asked).toEqual([
      {
        args: ['pr', 'create', '--head=suggestion-12', `--title=${PROPOSAL.title}`, '--body-file', '-'],
        input: PROPOSAL.body,
      },
      {
        args: ['issue', 'comment', '12', '--body-file', '-'],
        input: `Thank you. The entry is ready: ${PULL}. An editor reads it, and the paper joins the list.\n`,
      },
    ]);
  });

  it('that is a comment changes nothing else', () => {
    expect(deliver({ issue: 12, comment: 'Unexpected `x`.' }, delivery())).toBe('Commented on #12.');
    expect(asked).toEqual([
      { args: ['issue', 'comment', '12', '--body-file', '-'], input: 'Unexpected `x`.' },
    ]);
    expect(branches()).toEqual(['main']);
  });

  it('leaves alone what an editor has done to the pull request since', () => {
    deliver(PROPOSAL, delivery());
    const before = remote('rev-parse', 'suggestion-12');
    git(['switch', '--quiet', 'main']);
    asked = [];
    expect(deliver({ ...PROPOSAL, text: 'Other.' }, delivery([{ url: PULL }]))).toBe(
      `${PULL} is there already.`,
    );
    expect(remote('rev-parse', 'suggestion-12')).toBe(before);
    expect(asked.map(({ args }) => args[1])).toEqual(['comment']);
  });

  it('that may not open a pull request keeps the branch, and says who can', () => {
    const refuse = (): never => {
      throw new Error('GitHub Actions is not permitted to create or approve pull requests');
    };
    expect(() => deliver(PROPOSAL, delivery([], refuse))).toThrow('Allow GitHub Actions to create');
    expect(branches()).toContain('suggestion-12');
    expect(asked.at(-1)?.input).toContain('https://forge.example/lab/list/compare/suggestion-12?expand=1');
  });

  it('finds its own branch again when only the pull request is missing', () => {
    git(['push', '--quiet', 'origin', 'HEAD:refs/heads/suggestion-12']);
    expect(deliver(PROPOSAL, delivery())).toBe(`Opened ${PULL}.`);
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
    expect(() => deliver({ ...PROPOSAL, file }, delivery())).toThrow(
      'expected a file content/papers/<id>.md',
    );
    expect(asked).toEqual([]);
    expect(branches()).toEqual(['main']);
  });

  it('goes to the content folder of the list, wherever in the repository that is', () => {
    const file = 'lists/of us/papers/neuroformer.md';
    for (const [folder, issue] of [
      ['lists/of us', 13],
      ['./lists/of us/', 14],
    ] as const) {
      git(['switch', '--quiet', '--force', 'main']);
      deliver({ ...PROPOSAL, issue, file }, { ...delivery(), folder });
      expect(remote('diff', '--name-status', 'main', `suggestion-${issue}`)).toBe(`A\t${file}\n`);
    }
    expect(() => deliver(PROPOSAL, { ...delivery(), folder: 'lists' })).toThrow(
      'a file lists/papers/<id>.md',
    );
  });

  it.each(['/', '/etc', '..', '../list', 'a/../..'])('goes to no content folder %j', (folder) => {
    const file = `${folder}/papers/neuroformer.md`;
    expect(() => deliver({ ...PROPOSAL, file }, { ...delivery(), folder })).toThrow(
      'expected one in the repository',
    );
    expect(branches()).toEqual(['main']);
  });

  it('never replaces an entry', () => {
    const there = { ...PROPOSAL, file: 'content/papers/there.md' };
    expect(() => deliver(there, delivery())).toThrow('content/papers/there.md is there already.');
    expect(branches()).toEqual(['main']);
  });

  it.each(['1; id', -1, 1.5, undefined])('for issue %j is refused', (issue) => {
    expect(() => deliver({ ...PROPOSAL, issue } as SuggestionResult, delivery())).toThrow(
      'the number of an issue',
    );
  });
});
