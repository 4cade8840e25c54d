import fs from 'node:fs';
import path from 'node:path';
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

  /** All files but those of git and npm: path and bytes, as text that keeps every byte. */
  files(): Record<string, string> {
    return this.#read(fs.readdirSync(this.folder).filter((name) => !['.git', 'node_modules'].includes(name)));
  }

  /** Those of `files` that are the list's own. */
  ownFiles(): Record<string, string> {
    return this.#read(ownFiles);
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

  /** What is at these paths, and in the folders there. */
  #read(names: readonly string[]): Record<string, string> {
    const inFolder = (folder: string): string[] =>
      fs
        .readdirSync(path.join(this.folder, folder), { recursive: true, encoding: 'utf8' })
        .map((name) => path.join(folder, name));
    const files = names
      .flatMap((name) => [name, ...(this.#isA('Directory', name) ? inFolder(name) : [])])
      .filter((name) => this.#isA('File', name))
      .sort();
    return Object.fromEntries(
      files.map((name) => [name, fs.readFileSync(path.join(this.folder, name), 'latin1')]),
    );
  }

  #isA(kind: 'File' | 'Directory', name: string): boolean {
    return fs.lstatSync(path.join(this.folder, name), { throwIfNoEntry: false })?.[`is${kind}`]() ?? false;
  }
}
