import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from '../../../../scripts/dev/browser/find-browser.ts';

describe('findBrowser', () => {
  it('takes the browser that BROWSER_PATH names before an installed one', async () => {
    const machine = linux({ BROWSER_PATH: '/opt/mine', PATH: '/usr/bin' }, [
      '/opt/mine',
      '/usr/bin/chromium',
    ]);
    expect(await findBrowser(machine)).toEqual({
      executablePath: resolve('/opt/mine'),
      args: [],
      source: 'BROWSER_PATH',
    });
  });

  it('takes an installed browser before the carried one', async () => {
    const machine = linux({ PATH: '/bin:/usr/bin' }, ['/usr/bin/chromium']);
    expect(await findBrowser(machine)).toEqual({
      executablePath: '/usr/bin/chromium',
      args: [],
      source: 'installed',
    });
  });

  it('takes Chrome before Chromium in the same folder', async () => {
    const machine = linux({ PATH: '/usr/bin' }, ['/usr/bin/chromium', '/usr/bin/google-chrome']);
    expect(await findBrowser(machine)).toMatchObject({ executablePath: '/usr/bin/google-chrome' });
  });

  it('takes the carried browser, with what it needs to start, when nothing is installed', async () => {
    expect(await findBrowser(linux({ PATH: '/usr/bin' }, []))).toEqual({ ...CARRIED, source: 'carried' });
  });

  it('looks where macOS keeps its applications', async () => {
    const path = '/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium';
    const machine = {
      ...linux({ PATH: '/usr/bin', HOME: '/Users/ada' }, [path]),
      platform: 'darwin' as const,
    };
    expect(await findBrowser(machine)).toMatchObject({ executablePath: path, source: 'installed' });
  });

  it('looks where Windows keeps its programs', async () => {
    const path = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const env = { PATH: 'C:\\Windows;C:\\Windows\\System32', PROGRAMFILES: 'C:\\Program Files' };
    const machine = { ...linux(env, [path]), platform: 'win32' as const };
    expect(await findBrowser(machine)).toMatchObject({ executablePath: path, source: 'installed' });
  });

  it('refuses a BROWSER_PATH that is no executable file, whatever else is installed', async () => {
    const machine = linux({ BROWSER_PATH: '/opt/gone', PATH: '/usr/bin' }, ['/usr/bin/chromium']);
    await expect(findBrowser(machine)).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: BROWSER_PATH is '/opt/gone', which is not an executable file.]`,
    );
  });

  it('refuses an empty BROWSER_PATH', async () => {
    const machine = linux({ BROWSER_PATH: '', PATH: '/usr/bin' }, ['/usr/bin/chromium']);
    await expect(findBrowser(machine)).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: BROWSER_PATH is '', which is not an executable file.]`,
    );
  });

  it('refuses a folder as BROWSER_PATH', async () => {
    const path = import.meta.dirname;
    await expect(findBrowser({ env: { BROWSER_PATH: path } })).rejects.toThrow(`BROWSER_PATH is '${path}'`);
  });

  // Windows has no permission to run a file.
  it.skipIf(process.platform === 'win32')('refuses a file that may not be run as BROWSER_PATH', async () => {
    const path = import.meta.filename;
    await expect(findBrowser({ env: { BROWSER_PATH: path } })).rejects.toThrow(`BROWSER_PATH is '${path}'`);
  });

  it('says what it looked for and what to install where no browser is carried', async () => {
    const machine = { ...linux({ PATH: '/bin:/usr/bin' }, []), arch: 'arm64' };
    await expect(findBrowser(machine)).rejects.toThrowErrorMatchingInlineSnapshot(`
      [Error: Found no browser for the browser tests. Looked for:
      - BROWSER_PATH: not set
      - google-chrome, google-chrome-stable, chromium, chromium-browser, chrome on PATH: /bin:/usr/bin
      - the Chromium that @sparticuz/chromium carries for Linux on x64: this is linux on arm64
      Set BROWSER_PATH, or install Chrome or Chromium (Debian: apt-get install chromium).]
    `);
  });

  it('names the usual locations of the platform among what it looked for', async () => {
    const machine = { ...linux({ PATH: '/usr/bin' }, []), platform: 'darwin' as const };
    await expect(findBrowser(machine)).rejects.toThrowErrorMatchingInlineSnapshot(`
      [Error: Found no browser for the browser tests. Looked for:
      - BROWSER_PATH: not set
      - google-chrome, google-chrome-stable, chromium, chromium-browser, chrome on PATH: /usr/bin
      - /Applications/Google Chrome.app/Contents/MacOS/Google Chrome
      - /Applications/Chromium.app/Contents/MacOS/Chromium
      - the Chromium that @sparticuz/chromium carries for Linux on x64: this is darwin on x64
      Set BROWSER_PATH, or install Chrome or Chromium (Debian: apt-get install chromium).]
    `);
  });

  it('says so when the package that carries a browser is not installed', async () => {
    const machine = { ...linux({ PATH: '/usr/bin' }, []), unpackCarried: () => Promise.resolve(undefined) };
    await expect(findBrowser(machine)).rejects.toThrowErrorMatchingInlineSnapshot(`
      [Error: Found no browser for the browser tests. Looked for:
      - BROWSER_PATH: not set
      - google-chrome, google-chrome-stable, chromium, chromium-browser, chrome on PATH: /usr/bin
      - the Chromium that @sparticuz/chromium carries for Linux on x64: not installed
      Set BROWSER_PATH, or install Chrome or Chromium (Debian: apt-get install chromium).]
    `);
  });
});

/** A Linux machine on x64 that has the given executables, and a carried browser. */
function linux(env: NodeJS.ProcessEnv, executables: string[]): Machine {
  return {
    env,
    platform: 'linux',
    arch: 'x64',
    isExecutable: (path) => Promise.resolve(executables.includes(path)),
    unpackCarried: () => Promise.resolve(CARRIED),
  };
}

const CARRIED = {
  executablePath: '/tmp/carried',
  args: ['--disable-gpu'],
  env: { LD_LIBRARY_PATH: '/tmp/lib' },
};
