import fs from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/dev/browser/launch-browser.ts';
import { copyOfList, edit, temporaryFolder } from '../site/build-site.ts';
import { sharedSite } from '../site/shared-site.ts';
import { settled } from './settled.ts';

/** The sites that are deployed one after the other: the list, a changed list, and that with other code. */
let sites: Record<'old' | 'new' | 'other code', string>;
let deployed: string;
let server: Server;
let home: string;
let browser: Browser;
let page: Page;
/** What the browser printed of errors. */
let errors: string[];

beforeAll(async () => {
  const content = copyOfList();
  edit(path.join(content, 'papers', 'mgno.md'), 'a concise neural operator', 'a xylophonic neural operator');
  const [old, changed] = await Promise.all([sharedSite(), sharedSite({ CONTENT_DIR: content })]);
  sites = { old: old.folder, new: changed.folder, 'other code': withOtherCode(changed.folder) };
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(deployed, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const isThere = fs.existsSync(file);
    // As hosts of static files have it: for a while a browser need not ask again.
    response.writeHead(isThere ? 200 : 404, {
      'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      ...(isThere ? { 'Cache-Control': 'max-age=600' } : {}),
    });
    response.end(isThere ? fs.readFileSync(file) : 'not found');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

beforeEach(async () => {
  deployed = sites.old;
  errors = [];
  page = await (await browser.newContext()).newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', ({ message }) => errors.push(message));
});

afterEach(async () => {
  await page.context().close();
  expect(errors).toEqual([]);
});

describe('when the list has changed', () => {
  it('the open search page finds what the new list has', async () => {
    await page.goto(`${home}search/?q=multigrid`);
    await settled(page);
    expect(await titles()).toEqual([MGNO]);
    deployed = sites.new;
    await field().fill('xylophonic');
    await settled(page);
    expect(await titles()).toEqual([MGNO]);
    expect(await alert().textContent()).toBe('');
  });

  it('more papers, facets and orders of the open search page are those of the new list', async () => {
    await page.goto(`${home}search/?topic=neuroscience`);
    await settled(page);
    deployed = sites.new;
    await page.getByRole('button', { name: 'Show more papers' }).click();
    await settled(page);
    deployed = sites.old;
    await page.getByLabel('Sort by').selectOption('title');
    await settled(page);
    expect(await titles()).toHaveLength(10);
    expect(await alert().textContent()).toBe('');
  });

  it('a search page from the cache of the browser finds it', async () => {
    await page.goto(`${home}search/?q=xylophonic`);
    await settled(page);
    expect(await titles()).not.toContain(MGNO);
    await page.goto(home);
    deployed = sites.new;
    await page.evaluate(`location.assign('/search/?q=xylophonic')`);
    await page.waitForURL('**/search/?q=xylophonic');
    await settled(page);
    expect(await titles()).toEqual([MGNO]);
  });

  it.each(['before', 'after'])('so does the dialog of an open page that was searched %s', async (when) => {
    await page.goto(`${home}papers/neurbf/`);
    if (when === 'before') {
      await search('multigrid');
      expect(await options()).toEqual([expect.stringContaining(MGNO)]);
    }
    deployed = sites.new;
    await search('xylophonic');
    expect(await options()).toEqual([expect.stringContaining(MGNO)]);
    expect(await alert().textContent()).toBe('');
  });

  it('it is found even where the old index went after the page had looked for it', async () => {
    await page.goto(`${home}search/?q=multigrid`);
    await settled(page);
    const current = fs.readFileSync(path.join(sites.old, 'search/current.json'), 'utf8');
    await page.route('**/search/current.json', (route) => route.fulfill({ body: current }), { times: 1 });
    deployed = sites.new;
    await field().fill('xylophonic');
    await settled(page);
    expect(await titles()).toEqual([MGNO]);
    // This once the browser had to be told by a request that failed.
    expect(errors.splice(0)).not.toEqual([]);
  });

  it('the rest of an open page goes on', async () => {
    await page.goto(`${home}papers/neurbf/`);
    await page.waitForLoadState('networkidle');
    deployed = sites.new;
    await page.keyboard.press('c');
    await page.locator('.cite').getByRole('button', { name: 'Copy' }).waitFor();
    await page.locator('.mark-button').first().click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
  });
});

describe('when the code has changed', () => {
  it('the open search page says so, and leads to the same search', async () => {
    await page.goto(`${home}search/?q=multigrid`);
    await settled(page);
    deployed = sites['other code'];
    await field().fill('xylophonic');
    await settled(page);
    expect(await alert().textContent()).toBe(`${UPDATED} Search it as it is now.`);
    expect(await titles()).toEqual([MGNO]);
    await alert().getByRole('link').click();
    await expect.poll(() => alert().textContent()).toBe('');
    await settled(page);
    expect(await titles()).toEqual([MGNO]);
  });

  it('the dialog says so, and leads to the same search', async () => {
    await page.goto(`${home}papers/neurbf/`);
    await search('multigrid');
    deployed = sites['other code'];
    await search('xylophonic');
    expect(await alert().textContent()).toBe(`${UPDATED} Search it as it is now.`);
    await alert().getByRole('link').click();
    await page.waitForURL('**/search/?q=xylophonic');
    await settled(page);
    expect(await titles()).toEqual([MGNO]);
  });

  it('what was not loaded before is loaded as it is now', async () => {
    await page.goto(`${home}papers/neurbf/`);
    await page.waitForLoadState('load');
    deployed = sites['other code'];
    await search('xylophonic');
    expect(await options()).toEqual([expect.stringContaining(MGNO)]);
  });

  it('a search page from the cache of the browser finds what the new list has', async () => {
    await page.goto(`${home}search/?q=xylophonic`);
    await settled(page);
    await page.goto(home);
    deployed = sites['other code'];
    await page.evaluate(`location.assign('/search/?q=xylophonic')`);
    await page.waitForURL('**/search/?q=xylophonic');
    await settled(page);
    expect(await titles()).toEqual([MGNO]);
  });
});

describe('what it costs', () => {
  it('the search page asks for nothing more at its first search, and once a pause in typing after', async () => {
    let looks = 0;
    page.on('request', (request) => (looks += request.url().endsWith('/search/current.json') ? 1 : 0));
    await page.goto(`${home}search/?q=multigrid`);
    await settled(page);
    expect(looks).toBe(0);
    await field().fill('meningioma');
    await settled(page);
    expect(looks).toBe(1);
  });

  it('a page that only marks the words of a search does not ask for the index', async () => {
    await page.goto(`${home}search/?q=multigrid`);
    await settled(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.locator('#search-results h2 a').click();
    await page.getByText('Marked:').waitFor();
    expect(asked).toContain('/search/current.json');
    expect(asked.filter((file) => file.startsWith('/search-index/'))).toEqual([]);
  });

  it('a site that does not say where its index is, is searched where it was', async () => {
    await page.route('**/search/current.json', (route) => route.fulfill({ status: 200, body: 'no JSON' }));
    await page.goto(`${home}search/?q=multigrid`);
    await settled(page);
    await field().fill('meningioma');
    await settled(page);
    expect(await titles()).toHaveLength(2);
  });
});

const field = () => page.locator('input[name=q]').last();
const alert = () => page.locator('.failure[role=alert]').last();
const titles = () => page.locator('#search-results h2').allTextContents();
const options = () => page.getByRole('option').allTextContents();

async function search(words: string): Promise<void> {
  if ((await page.locator('#search-dialog[open]').count()) === 0) await page.keyboard.press('/');
  await field().fill(words);
  await settled(page);
}

/** A copy of a site as if it had been built with other code: all scripts have other names. */
function withOtherCode(folder: string): string {
  const copy = path.join(temporaryFolder(), 'site');
  fs.cpSync(folder, copy, { recursive: true });
  const assets = path.join(copy, '_astro');
  const scripts = fs.readdirSync(assets).filter((name) => name.endsWith('.js'));
  for (const name of scripts) fs.renameSync(path.join(assets, name), path.join(assets, `other.${name}`));
  for (const name of fs.globSync('**/*.{html,js,json}', { cwd: copy })) {
    const file = path.join(copy, name);
    const text = fs.readFileSync(file, 'utf8');
    const renamed = scripts.reduce((rest, script) => rest.replaceAll(script, `other.${script}`), text);
    if (renamed !== text) fs.writeFileSync(file, renamed);
  }
  return copy;
}

const MGNO = 'MgNO: Efficient Parameterization of Linear Operators via Multigrid';
const UPDATED = 'This list has been updated since the page was opened.';
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
