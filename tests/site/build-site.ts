import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { defined } from '../../src/model/defined.ts';
import { LIST } from '../list.ts';

/** A build as `npm run build` does it, in a process of its own. */
export interface SiteBuild {
  /** The exit code. */
  code: number;
  /** All that was printed. */
  output: string;
  /** The folder of the site; it may not exist when the build failed. */
  folder: string;
}

/**
 * Builds a site into a fresh folder, for a test that must have a build of its own: `sharedSite` is for all
 * others.
 * @param env CONTENT_DIR, SITE_URL, BASE_PATH; of the frozen list where it names no other
 * @param cache a folder to keep between builds; a fresh one where none is given
 */
export async function buildSite(env: Record<string, string> = {}, cache?: string): Promise<SiteBuild> {
  const temporary = temporaryFolder();
  const folder = path.join(temporary, 'site');
  const options = ['--out', folder, '--cache', cache ?? path.join(temporary, 'cache')];
  const child = spawn(process.execPath, ['scripts/build.ts', ...options], {
    env: { ...shellEnvironment(), ...env },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, output, folder };
}

/** A new folder in that of the run, which is removed when the run ends. */
export function temporaryFolder(): string {
  return fs.mkdtempSync(path.join(defined(process.env[RUN_FOLDER]), 'lectern-'));
}

/** The variable with the folder for all that a run of the tests leaves behind. */
export const RUN_FOLDER = 'TEST_RUN_FOLDER';

/** A copy of the frozen list, to be broken. */
export function copyOfList(): string {
  const folder = path.join(temporaryFolder(), 'content');
  fs.cpSync(LIST, folder, { recursive: true });
  return folder;
}

/** Replaces a text that must be there in a file. */
export function edit(file: string, before: string, after: string): void {
  const text = fs.readFileSync(file, 'utf8');
  if (!text.includes(before)) throw new Error(`${file} does not hold ${before}`);
  fs.writeFileSync(
    file,
    text.replace(before, () => after),
  );
}

/**
 * The environment as a person's shell has it, nothing of the test runner's, and nothing that decides where to
 * publish; the content is the frozen list.
 */
export function shellEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !RUNNER.test(name) && name !== 'SITE_URL' && name !== 'BASE_PATH',
  );
  return { ...Object.fromEntries(own), CONTENT_DIR: LIST };
}

const RUNNER = /^(?:VITEST.*|NODE_ENV|TEST|DEV|PROD|SSR|MODE|BASE_URL)$/;
