import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { recordedServices, type RecordedServices } from '../../intake/recorded-services.ts';
import { LIST } from '../../list.ts';

/** A content folder with two topics, pruning and robotics, and no papers, in which commands run. */
export interface EmptyList {
  folder: string;
  /** Starts a command in it; what it answers is read by `finish`. */
  start(script: string, options: string[], env?: Record<string, string>): ChildProcess;
  /** Runs a command to its end; the folder is written … in what it says. */
  run(script: string, options: string[], env?: Record<string, string>): Promise<Outcome>;
  /** The entries by file name. */
  papers(): Record<string, string>;
  remove(): void;
}

export interface Outcome {
  code: number | null;
  output: string;
}

export function emptyList(): EmptyList {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lectern-new-'));
  const content = path.join(folder, 'content');
  fs.mkdirSync(path.join(content, 'topics'), { recursive: true });
  for (const [index, topic] of ['pruning', 'robotics'].entries()) {
    const text = `---\ntitle: ${topic}\norder: ${index}\ndescription: All about ${topic}.\n---\n`;
    fs.writeFileSync(path.join(content, 'topics', `${topic}.md`), text);
  }
  fs.copyFileSync(`${LIST}/site.yaml`, path.join(content, 'site.yaml'));
  const start: EmptyList['start'] = (script, options, env = {}) =>
    spawn(process.execPath, [`scripts/${script}.ts`, ...options], {
      env: { ...process.env, CONTENT_DIR: content, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  return {
    folder,
    start,
    run: async (script, options, env) => finish(start(script, options, env), folder),
    papers: () => {
      const papers = path.join(content, 'papers');
      const names = fs.existsSync(papers) ? fs.readdirSync(papers) : [];
      return Object.fromEntries(
        names.map((name) => [name, fs.readFileSync(path.join(papers, name), 'utf8')]),
      );
    },
    remove: () => fs.rmSync(folder, { recursive: true }),
  };
}

/** A list as `emptyList` makes it, new for each test, and services that answer what was recorded. */
export function emptyListWithServices(): { list: EmptyList; services: RecordedServices } {
  const state = {} as { list: EmptyList; services: RecordedServices };
  beforeAll(async () => void (state.services = await recordedServices()));
  afterAll(() => state.services.close());
  beforeEach(() => {
    state.list = emptyList();
    state.services.requests.splice(0);
  });
  afterEach(() => state.list.remove());
  return state;
}

/** What a command said, and how it ended. */
export async function finish(child: ChildProcess, folder: string): Promise<Outcome> {
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return {
    code,
    output: output
      .replaceAll(folder, '…')
      .replaceAll(/127\.0\.0\.1:\d+/g, '<service>')
      .trim(),
  };
}
