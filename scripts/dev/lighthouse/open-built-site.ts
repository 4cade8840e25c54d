import fs from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { findBrowser } from '../browser/find-browser.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { serveCompressed } from '../browser/serve-compressed.ts';
import { buildSite } from '../../build/build-site.ts';

/**
 * Builds the site for the address it is then served at, and starts a browser that others can join at
 * `debuggingPort`.
 */
export async function openBuiltSite(): Promise<BuiltSiteInBrowser> {
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'lectern-'));
  const server = await serveCompressed();
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['SITE_URL'] = server.origin;
  process.env['BASE_PATH'] = '/';
  const folder = path.join(temporary, 'site');
  await buildSite({ outDir: folder, cacheDir: path.join(temporary, 'cache') });
  server.serve(folder);
  const debuggingPort = await freePort();
  const found = await findBrowser();
  const browser = await launchBrowser({
    ...found,
    args: [...found.args, `--remote-debugging-port=${debuggingPort}`],
  });
  return {
    folder,
    origin: server.origin,
    browser,
    debuggingPort,
    close: async () => {
      await browser.close();
      server.close();
      fs.rmSync(temporary, { recursive: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A built site, served compressed and without a base path. */
export interface BuiltSiteInBrowser {
  folder: string;
  origin: string;
  browser: Browser;
  debuggingPort: number;
  close: () => Promise<void>;
}
