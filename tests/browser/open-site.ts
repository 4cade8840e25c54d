import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach } from 'vitest';
import { launchBrowser } from '../../scripts/dev/browser/launch-browser.ts';
import { pageOfKind, type PageKind } from '../../scripts/dev/browser/page-kinds.ts';
import { defined } from '../../src/model/defined.ts';
import { servedSite } from '../site/shared-site.ts';

/** A built site on a real server, in a real browser. */
export interface BrowsedSite {
  browser: Browser;
  /** The address of the home page, with a slash at its end. */
  home: string;
  folder: string;
  /** The address of a page of a kind: of several, the first. */
  pageOf: (kind: PageKind) => string;
  /**
   * What went wrong in the page: errors that nobody caught, and requests that failed or left this machine.
   */
  problems: string[];
}

/** The same with a `page` that is new for each test. */
export interface OpenSite extends BrowsedSite {
  /** A page of a context of its own, so that no test sees another's storage. */
  page: Page;
}

/**
 * Opens a site in a browser of the test file's own. The site is built and served once for all files that open
 * it.
 * @param env as for `buildSite`; the site is served under BASE_PATH
 */
export function browseSite(env: Record<string, string> = {}): BrowsedSite {
  const site = { problems: [] as string[] } as BrowsedSite;

  beforeAll(async () => {
    const { folder, origin } = await servedSite(env);
    site.folder = folder;
    site.home = origin + (env['BASE_PATH'] ?? '/');
    site.pageOf = (kind) => site.home + defined(pageOfKind(kind, folder));
    site.browser = await launchBrowser();
  });

  beforeEach(() => {
    site.problems = [];
  });

  afterAll(async () => {
    await site.browser.close();
  });

  return site;
}

/**
 * Opens a site, and a new page for each test.
 * @param env as for `buildSite`
 */
export function openSite(env: Record<string, string> = {}): OpenSite {
  const site = browseSite(env) as OpenSite;

  beforeEach(async () => {
    site.page = await openPage(site);
  });

  afterEach(async () => {
    await site.page.context().close();
  });

  return site;
}

/** Opens one more page in a context of its own. */
export async function openPage(
  site: BrowsedSite,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> {
  const context = await site.browser.newContext(options);
  context.setDefaultTimeout(LONGEST_MS);
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

/** What has not come by then never comes, however busy the machine is. */
const LONGEST_MS = 60_000;
