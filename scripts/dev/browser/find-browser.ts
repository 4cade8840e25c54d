import { access, constants, stat } from 'node:fs/promises';
import { posix, resolve, win32 } from 'node:path';
import { unpackCarriedBrowser } from './carried-browser.ts';

/**
 * The browser for the browser tests: the one that `BROWSER_PATH` names, else an installed Chrome or Chromium,
 * else the one that `@sparticuz/chromium` carries for Linux on x64, unpacked on first use. Rejects when
 * `BROWSER_PATH` is set, even to nothing, but is not an executable file, and when there is no browser at all:
 * a missing browser never passes for a skipped test. `machine` replaces any part of the machine it looks at.
 */
export async function findBrowser(machine: Partial<Machine> = {}): Promise<FoundBrowser> {
  const here = { ...THIS_MACHINE, ...machine };
  const named = here.env.BROWSER_PATH;
  if (named !== undefined) {
    if (!(await here.isExecutable(named))) {
      throw new Error(`BROWSER_PATH is '${named}', which is not an executable file.`);
    }
    return { executablePath: resolve(named), args: [], source: 'BROWSER_PATH' };
  }
  for (const path of [...onPath(here), ...usualLocations(here)]) {
    if (await here.isExecutable(path)) return { executablePath: path, args: [], source: 'installed' };
  }
  const carried = carries(here) ? await here.unpackCarried(here.env) : undefined;
  if (carried) return { ...carried, source: 'carried' };
  throw new Error(nothingFound(here));
}

function onPath({ env, platform }: Machine): string[] {
  const paths = platform === 'win32' ? win32 : posix;
  const folders = (env.PATH ?? '').split(paths.delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => fileNames(platform).map((name) => paths.join(folder, name)));
}

function usualLocations({ env, platform }: Machine): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
    return folders.flatMap((folder) => MAC_APPS.map((app) => posix.join(folder, app)));
  }
  if (platform === 'win32') {
    const variables = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    const folders = variables.filter((folder) => folder !== undefined);
    return folders.flatMap((folder) => WINDOWS_APPS.map((app) => win32.join(folder, app)));
  }
  return [];
}

function fileNames(platform: NodeJS.Platform): string[] {
  return platform === 'win32' ? NAMES.map((name) => `${name}.exe`) : NAMES;
}

function carries({ platform, arch }: Machine): boolean {
  return platform === 'linux' && arch === 'x64';
}

function nothingFound(machine: Machine): string {
  const { platform, arch, env } = machine;
  const missing = carries(machine) ? 'not installed' : `this is ${platform} on ${arch}`;
  return [
    'Found no browser for the browser tests. Looked for:',
    '- BROWSER_PATH: not set',
    `- ${fileNames(platform).join(', ')} on PATH: ${env.PATH ?? 'not set'}`,
    ...usualLocations(machine).map((path) => `- ${path}`),
    `- the Chromium that @sparticuz/chromium carries for Linux on x64: ${missing}`,
    'Set BROWSER_PATH, or install Chrome or Chromium (Debian: apt-get install chromium).',
  ].join('\n');
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const MAC_APPS = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'];
const WINDOWS_APPS = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];

const THIS_MACHINE: Machine = {
  env: process.env,
  platform: process.platform,
  arch: process.arch,
  isExecutable,
  unpackCarried: unpackCarriedBrowser,
};

/** A browser, and what it needs to start: `args` on its command line, `env` on top of the environment. */
export interface FoundBrowser {
  executablePath: string;
  args: string[];
  env?: Record<string, string>;
  source: 'BROWSER_PATH' | 'installed' | 'carried';
}

/**
 * What `findBrowser` asks of the machine. `unpackCarried` gives nothing when the package is not installed.
 */
export interface Machine {
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
  arch: string;
  isExecutable: (path: string) => Promise<boolean>;
  unpackCarried: (env: NodeJS.ProcessEnv) => Promise<Omit<FoundBrowser, 'source'> | undefined>;
}
