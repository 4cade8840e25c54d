import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach } from 'vitest';
import { buildSite } from '../site/build-site.ts';
import { serveSite } from '../site/serve-site.ts';
import { launchBrowser } from '../../scripts/dev/browser/launch-browser.ts';

/** A built site on a real server, in a real browser; `page` is new for each test. */
export interface OpenSite {
  browser: Browser;
  /** A page of a context of its own, so that no test sees another's storage. */
  page: Page;
  /** The address of the home page, with a slash at its end. */
  home: string;
  folder: string;
  /** What went wrong in the page: errors that nobody caught, and requests that failed or left this machine. */
  problems: string[];
}

/**
 * Builds a site once for a test file, serves it and opens a new page for each test.
 * @param env as for `buildSite`; the site is served under BASE_PATH
 */
export function openSite(env: Record<string, string> = {}): OpenSite {
  const site = { problems: [] as string[] } as OpenSite;
  const base = env['BASE_PATH'] ?? '/';
  let stop: () => void = () => undefined;

  beforeAll(async () => {
    const { code, output, folder } = await buildSite({ BASE_PATH: base, ...env });
    if (code !== 0) throw new Error(output);
    const server = await serveSite(folder, base);
    stop = () => server.process.kill();
    site.folder = folder;
    site.home = server.origin + base;
    site.browser = await launchBrowser();
  });

  beforeEach(async () => {
    site.problems = [];
    site.page = await openPage(site);
  });

  afterEach(async () => {
    await site.page.context().close();
  });

  afterAll(async () => {
    await site.browser.close();
    stop();
  });

  return site;
}

/** Opens one more page in a context of its own. */
export async function openPage(
  site: OpenSite,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> {
  const context = await site.browser.newContext(options);
  const page = await context.newPage();
  page.on('pageerror', (error) => site.problems.push(error.message));
  page.on('requestfailed', (request) => {
    // A prefetch that a click overtakes is cut off, and nothing is wrong with it.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') site.problems.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(site.home).origin)) site.problems.push(`left: ${request.url()}`);
  });
  return page;
}
