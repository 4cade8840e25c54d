import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page, Request } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pageKinds, pageOfKind } from '../../scripts/dev/browser/page-kinds.ts';
import { defined } from '../../src/model/defined.ts';
import { copyOfList } from '../site/build-site.ts';
import { openPage, openSite, type OpenSite } from './open-site.ts';

/** One response, as a host that compresses text sends it. */
interface Load {
  url: string;
  type: string;
  bytes: number;
}

/** All that a first visit to a page loads, also what waits for scrolling or for the browser to be idle. */
async function firstVisit(
  site: OpenSite,
  address: string,
  shows: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<Load[]> {
  const page = await openPage(site);
  const pending = new Set<Request>();
  page.on('request', (request) => pending.add(request));
  page.on('requestfinished', (request) => pending.delete(request));
  page.on('requestfailed', (request) => pending.delete(request));
  const loads: Promise<Load>[] = [];
  page.on('response', (response) => {
    // What the browser fetches ahead, for a next page, is no part of this one.
    if (response.request().headers()['sec-purpose']?.startsWith('prefetch')) return;
    loads.push(
      response.body().then((body) => loadOf(response.url(), response.headers()['content-type'] ?? '', body)),
    );
  });
  await page.goto(address);
  await shows(page);
  let before: number;
  do {
    before = loads.length;
    await page.evaluate(scrollThrough);
    await expect.poll(() => pending.size).toBe(0);
  } while (loads.length > before);
  const loaded = await Promise.all(loads);
  const icon = await page
    .locator('link[rel=icon]')
    .first()
    .evaluate((link: HTMLLinkElement) => link.href);
  await page.context().close();
  // A browser without a window does not ask for the icon; those of readers do.
  if (!loaded.some(({ url }) => url === icon)) {
    const response = await fetch(icon);
    const body = Buffer.from(await response.arrayBuffer());
    loaded.push(loadOf(icon, response.headers.get('content-type') ?? '', body));
  }
  return loaded;
}

/**
 * Shows all of the page, frame by frame, and gives it time for what it does when it has nothing else to do.
 */
async function scrollThrough(): Promise<void> {
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
    scrollTo(0, top);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
  await new Promise((resolve) => requestIdleCallback(resolve));
}

function loadOf(url: string, type: string, body: Buffer): Load {
  const isText = /^text|json|javascript|svg|xml/.test(type);
  const sent = isText ? gzipSync(body, { level: 9 }) : body;
  return { url, type, bytes: sent.length };
}

function expectWithin(budget: number, loads: readonly Load[]): void {
  const sum = loads.reduce((total, { bytes }) => total + bytes, 0);
  const list = loads.map(({ url, bytes }) => `${bytes} ${url}`).join('\n');
  expect(sum, `${sum} of ${budget} bytes:\n${list}\n`).toBeLessThanOrEqual(budget);
}

/** The papers of the list, all in one topic. */
function oneTopic(): string {
  const folder = copyOfList();
  for (const name of fs.readdirSync(path.join(folder, 'topics')))
    if (name !== 'neuroscience.md') fs.rmSync(path.join(folder, 'topics', name));
  for (const name of fs.readdirSync(path.join(folder, 'papers'))) {
    const file = path.join(folder, 'papers', name);
    const text = fs.readFileSync(file, 'utf8');
    fs.writeFileSync(file, text.replace(/^topics: .*$/m, 'topics: [neuroscience]'));
  }
  fs.appendFileSync(path.join(folder, 'site.yaml'), 'socialImages: false\n');
  return folder;
}

describe('the list', () => {
  const site = openSite();

  it('sends a paper within 14 kB and four requests', async () => {
    const heaviest = pageOfKind('paper', site.folder, 'heaviest');
    const loads = await firstVisit(site, site.home + defined(heaviest));
    expectWithin(14_000, loads);
    expect(loads.length).toBeLessThanOrEqual(4);
  });

  it('sends the home page within 20 kB', async () => {
    expectWithin(20_000, await firstVisit(site, site.home));
  });

  it.each(pageKinds.filter((kind) => kind !== 'search' && kind !== 'not-found'))(
    'has little JavaScript outside search on a page of the kind %s',
    async (kind) => {
      const page = site.pageOf(kind);
      const loads = await firstVisit(site, page);
      const html = fs.readFileSync(path.join(site.folder, new URL(page).pathname, 'index.html'), 'utf8');
      const inPage = [...html.matchAll(/<script(?: type="module")?>(.*?)<\/script>/gs)].map(([, code = '']) =>
        loadOf('in the page', 'text/javascript', Buffer.from(code)),
      );
      // The reader's own list is made in the browser; the home page tells what is new since the last visit.
      const budget = kind === 'my-list' || kind === 'home' ? 7_000 : 6_000;
      expectWithin(budget, [...loads.filter(({ type }) => type.includes('javascript')), ...inPage]);
    },
  );
});

describe('a first search', () => {
  const site = openSite();

  it('of three words fetches at most 150 kB, with the page, the code and the index', async () => {
    const loads = await firstVisit(site, `${site.home}search/?q=brain+tumor+segmentation`, (page) =>
      page.locator('#search-results li').first().waitFor(),
    );
    expect(loads.some(({ url }) => url.endsWith('.pf_fragment'))).toBe(true);
    expectWithin(150_000, loads);
  });
});

describe('a topic of sixty papers', () => {
  const site = openSite({ CONTENT_DIR: oneTopic() });

  it('is sent within 30 kB', async () => {
    const loads = await firstVisit(site, site.pageOf('topic'));
    await site.page.goto(site.pageOf('topic'));
    expect(await site.page.locator('h2#papers').textContent()).toMatch(/^\s*60 papers/);
    expectWithin(30_000, loads);
  });
});
