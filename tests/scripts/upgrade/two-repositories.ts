import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { git } from '../../../scripts/forge/git.ts';
import type { Program } from '../../../scripts/forge/program.ts';
import { ownFiles } from '../../../scripts/upgrade/own-files.ts';
import { runUpgrade, type UpgradeOptions } from '../../../scripts/upgrade/run-upgrade.ts';

/** Files by their paths; `undefined` removes one. */
export type Files = Record<string, string | Uint8Array | undefined>;

/** A repository in a folder of its own. */
export class Repository {
  readonly folder: string;
  readonly git: Program;

  constructor(folder: string) {
    this.folder = folder;
    fs.mkdirSync(folder, { recursive: true });
    this.git = git(folder, {
      GIT_AUTHOR_NAME: 'A',
      GIT_AUTHOR_EMAIL: 'a@b.example',
      GIT_COMMITTER_NAME: 'A',
      GIT_COMMITTER_EMAIL: 'a@b.example',
    });
  }

  write(files: Files): void {
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(this.folder, name);
      if (content === undefined) fs.rmSync(file);
      else {
        fs.mkdirSync(path.dirname(file), { recursive: true });
        fs.writeFileSync(file, content);
      }
    }
  }

  /** Writes and commits. */
  commit(files: Files, message = 'Change'): void {
    this.write(files);
    this.git(['add', '--all']);
    this.git(['commit', '--quiet', '--allow-empty', `--message=${message}`]);
  }

  /** The bytes of all files but those of git, as text that keeps every byte, by path. */
  files(): Record<string, string> {
    return Object.fromEntries(
      fs
        .readdirSync(this.folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
        .map((file): [string, string] => [path.relative(this.folder, file), fs.readFileSync(file, 'latin1')])
        .filter(([name]) => !name.startsWith('.git/'))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  }

  /** Those of `files` that are the list's own. */
  ownFiles(): Record<string, string> {
    return Object.fromEntries(
      Object.entries(this.files()).filter(([name]) =>
        ownFiles.some((own) => name === own || name.startsWith(`${own}/`)),
      ),
    );
  }

  /** Runs the command here; `steps` are what it asked of npm, of which `failing` fails. */
  upgrade(options: UpgradeOptions = {}, failing?: string): { code: number; said: string; steps: string[] } {
    const steps: string[] = [];
    const said: string[] = [];
    const npm = (args: readonly string[]): boolean =>
      steps.push(args.join(' ')) > 0 && args.join(' ') !== failing;
    const code = runUpgrade(this.folder, options, npm, (text) => said.push(text));
    return { code, steps, said: said.join('\n').replace(/\b[0-9a-f]{7}\b/g, 'HASH') };
  }
}

/** Upstream as it is when a list is made from it. */
export const PROGRAM: Files = {
  'content/papers/deleted.md': 'A paper that upstream deletes.\n'.repeat(5),
  'content/papers/edited.md': 'A paper that upstream edits.\n'.repeat(5),
  'content/papers/same.md': 'A paper that upstream leaves alone.\n'.repeat(5),
  'content/topics/first.md': 'A topic.\n',
  'content/site.yaml': 'title: The first list\n',
  'public/favicon.svg': '<svg/>\n',
  'README.md': '# Lectern\n\nWhat it is.\n',
  LICENSE: 'MIT\n',
  '.github/CODEOWNERS': '# Nobody\n',
  'docs/screenshots/home.png': new Uint8Array([137, 80, 78, 71, 13, 10, 0, 255]),
  'src/code.ts': Array.from({ length: 20 }, (_, n) => `line ${n}\n`).join(''),
  'src/other.ts': 'export const other = 1;\n'.repeat(5),
  'src/third.ts': 'export const third = 1;\n',
  'package.json': '{}\n',
};

/** What a list changes of it before its first upgrade: its own content, and a line of code. */
export const LIST: Files = {
  'content/papers/deleted.md': undefined,
  'content/papers/edited.md': undefined,
  'content/papers/same.md': undefined,
  'content/papers/mine é.md': Buffer.from('Mine, with an odd byte: \xff\r\n', 'latin1'),
  'content/topics/first.md': 'A topic of mine.\n',
  'content/site.yaml': 'title: My list\n',
  'public/favicon.svg': undefined,
  'public/logo.svg': '<svg>mine</svg>\n',
  'README.md': '# My list\n',
  LICENSE: 'Mine\n',
  '.github/CODEOWNERS': '* @me\n',
  'src/code.ts': String(PROGRAM['src/code.ts']).replace('line 2\n', 'line 2, mine\n'),
};

/** An upstream, and a list that was cloned from it and knows it as its remote `upstream`. */
export function twoRepositories(): { upstream: Repository; list: Repository; remove: () => void } {
  const root = temporary();
  fs.cpSync(prepared, root, { recursive: true });
  return {
    upstream: new Repository(path.join(root, 'upstream')),
    list: new Repository(path.join(root, 'list')),
    remove: () => fs.rmSync(root, { recursive: true }),
  };
}

/** Both, made once: to copy them is faster than to ask git again. */
const prepared = temporary();
{
  const upstream = new Repository(path.join(prepared, 'upstream'));
  upstream.git(['init', '--quiet', '--template=', '--initial-branch=trunk']);
  upstream.commit(PROGRAM);
  const list = new Repository(path.join(prepared, 'list'));
  list.git(['clone', '--quiet', '--template=', '--origin=upstream', upstream.folder, '.']);
  list.git(['remote', 'set-url', 'upstream', '../upstream']);
  list.commit(LIST);
}
afterAll(() => fs.rmSync(prepared, { recursive: true }));

function temporary(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'lectern-upgrade-'));
}
