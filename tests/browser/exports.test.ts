import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { citationFormats } from '../../src/formats/index.ts';
import { copyOfList } from '../site/build-site.ts';
import { openPage, openSite, type OpenSite } from './open-site.ts';
import { settled } from './settled.ts';

const site = openSite();
const bare = openSite({ CONTENT_DIR: listWithout() });
const line = (page: Page) => page.locator('[data-export]');
const status = (page: Page) => line(page).locator('[role=status]');

/** The bytes of a file of the site, as they were published. */
function published(file: string, { folder }: OpenSite = site): string {
  return fs.readFileSync(path.join(folder, file), 'latin1');
}

/** The ids of the papers of a venue, a year ... as its file has them. */
function idsIn(file: string): string[] {
  return [...published(file).matchAll(/^ID {2}- (.*)\r$/gm)].map(([, id = '']) => id);
}

/** Clicks on a format, and returns the name and the bytes of the file that comes of it. */
async function exported(page: Page, format: string): Promise<{ name: string; bytes: string }> {
  const downloading = page.waitForEvent('download');
  await line(page).getByRole('button', { name: format, exact: true }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), bytes: fs.readFileSync(await download.path(), 'latin1') };
}

/** Opens the reader's own list with these papers marked. */
async function openMarked(page: Page, ids: readonly string[], home = site.home): Promise<void> {
  await page.goto(home);
  const marks = ids.map((id) => ({ id, title: id, topics: [], state: 'read' }));
  await page.evaluate((text) => localStorage.setItem('lectern:marks/', text), JSON.stringify({ marks }));
  await page.goto(`${home}my-list/`);
  await line(page).waitFor();
}

describe('files of what was found', () => {
  it.each(citationFormats)(
    'hold all papers of a topic as $format, byte for byte as published',
    async (row) => {
      const { page } = site;
      await page.goto(`${site.home}search/?topic=neuroscience&sort=title`);
      await settled(page);
      const count = idsIn('topics/neuroscience.ris').length;
      const onScreen = await page.locator('#search-results > li').count();
      expect(onScreen).toBeLessThan(count);
      expect(await line(page).textContent()).toMatch(new RegExp(`^\\s*All ${count} papers as`));
      const { name, bytes } = await exported(page, row.format);
      expect(name).toBe(`search-neuroscience${row.extension}`);
      expect(bytes).toBe(published(`topics/neuroscience${row.extension}`));
      await page.getByText(`${count} papers in ${name}.`).waitFor();
      expect(site.problems).toEqual([]);
    },
  );

  it('follow the query and the filters, and are gone where nothing is found', async () => {
    const { page } = site;
    await page.goto(`${site.home}search/?q=Spiking%3A+%22networks%22&year=2024`);
    await settled(page);
    const [, count] =
      /^(\d+) papers? for/.exec((await page.locator('#search-status').textContent()) ?? '') ?? [];
    const { name, bytes } = await exported(page, 'RIS');
    expect(name).toBe('search-spiking-networks-2024.ris');
    expect(bytes.match(/^TY {2}- /gm)).toHaveLength(Number(count));

    await page.locator('#search [name=q]').fill('zzzz qqqq');
    await settled(page);
    expect(await line(page).isVisible()).toBe(false);
    await page.locator('#search [name=q]').fill('');
    await settled(page);
    await page.goto(`${site.home}search/`);
    await settled(page);
    expect(await line(page).isVisible()).toBe(false);
  });

  it('of many papers are taken out of one file', async () => {
    const { page } = site;
    await page.goto(`${site.home}search/?q=-zzzz&sort=newest`);
    await settled(page);
    const asked = requestsOf(page);
    const { bytes } = await exported(page, 'CSL-JSON');
    expect(bytes).toBe(published('data/papers.csl.json'));
    expect(asked.filter((file) => file.endsWith('.csl.json'))).toEqual(['/data/papers.csl.json']);
  });

  it('are had again when the network is back', async () => {
    const { page } = site;
    await page.goto(`${site.home}search/?topic=pruning`);
    await settled(page);
    await exported(page, 'RIS');
    await page.context().setOffline(true);
    await line(page).getByRole('button', { name: 'BibTeX', exact: true }).click();
    await page.getByText('You are offline, and the papers could not be fetched. Try again.').waitFor();
    await page.context().setOffline(false);
    const { bytes } = await exported(page, 'BibTeX');
    expect(bytes).toBe(published('topics/pruning.bib'));
  });
});

describe('files of the papers that a reader marked', () => {
  it.each(citationFormats)('are as $format what the site publishes of them', async (row) => {
    const { page } = site;
    const ids = idsIn('venues/iclr.ris');
    await openMarked(page, ids.toReversed());
    expect(await line(page).textContent()).toMatch(new RegExp(`^\\s*All ${ids.length} papers as`));
    const { name, bytes } = await exported(page, row.format);
    expect(name).toBe(`my-list${row.extension}`);
    expect(bytes).toBe(published(`venues/iclr${row.extension}`));
    expect(site.problems).toEqual([]);
  });

  it('are the whole list where all of it is marked', async () => {
    const { page } = site;
    await openMarked(page, idsIn('data/papers.ris'));
    const asked = requestsOf(page);
    expect((await exported(page, 'biblatex')).bytes).toBe(published('data/papers.biblatex.bib'));
    expect(asked.filter((file) => file.endsWith('.bib'))).toEqual(['/data/papers.biblatex.bib']);
  });

  it('do without papers that left the list, and say so', async () => {
    const { page } = site;
    const ids = idsIn('venues/iclr.ris');
    await openMarked(page, [...ids, 'left-the-list']);
    expect((await exported(page, 'RIS')).bytes).toBe(published('venues/iclr.ris'));
    await page.getByText(`${ids.length} papers in my-list.ris. 1 paper not on the list any more.`).waitFor();
    await openMarked(page, ['left-the-list']);
    await line(page).getByRole('button', { name: 'RIS', exact: true }).click();
    await expect.poll(() => status(page).textContent()).toBe('1 paper not on the list any more.');
  });

  it('are not offered while nothing is marked', async () => {
    const { page } = site;
    await page.goto(`${site.home}my-list/`);
    await page.locator('[data-part=empty]').waitFor();
    expect(await line(page).isVisible()).toBe(false);
  });

  it('say where the server fails, and lose nothing', async () => {
    const { page } = site;
    await openMarked(page, idsIn('venues/iclr.ris'));
    await page.route('**/papers/*.ris', (route) => route.fulfill({ status: 500 }));
    await line(page).getByRole('button', { name: 'RIS', exact: true }).click();
    await page.getByText('The papers could not be fetched. Try again.').waitFor();
    await page.unroute('**/papers/*.ris');
    expect((await exported(page, 'RIS')).bytes).toBe(published('venues/iclr.ris'));
  });

  it.each(citationFormats)('come as $format from a list without files for each paper, too', async (row) => {
    const { page } = bare;
    await openMarked(page, idsIn('venues/iclr.ris'), bare.home);
    expect((await exported(page, row.format)).bytes).toBe(published(`venues/iclr${row.extension}`));
    expect(bare.problems).toEqual([]);
  });
});

describe('files of a listing', () => {
  const listings = [
    { kind: 'topic', of: 'topics/' },
    { kind: 'path', of: 'paths/' },
    { kind: 'year', of: 'years/' },
    { kind: 'venue', of: 'venues/' },
    { kind: 'papers', of: 'data/papers' },
    { kind: 'more-papers', of: 'data/papers' },
  ] as const;

  it.each(listings)(
    'are linked on a page of the kind $kind, and hold all of its papers',
    async ({ kind, of }) => {
      const page = await openPage(site, { javaScriptEnabled: false });
      await page.goto(site.pageOf(kind));
      const links = page.locator('.files a');
      expect(await links.allTextContents()).toEqual(citationFormats.map(({ format }) => format));
      const [, count = '1'] =
        /^\s*(?:All (\d+) papers|The paper) as/.exec((await page.locator('.files').textContent()) ?? '') ??
        [];
      for (const [index, { extension }] of citationFormats.entries()) {
        const address = (await links.nth(index).getAttribute('href')) ?? '';
        expect(address).toMatch(new RegExp(`^/${of}.*${extension.replaceAll('.', '\\.')}$`));
        const text = published(address);
        const papers = text.match(/^@|^TY {2}- |^ {4}"citation-key"/gm);
        expect(papers).toHaveLength(Number(count));
      }
      await page.context().close();
    },
  );
});

function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

function listWithout(): string {
  const folder = copyOfList();
  fs.appendFileSync(path.join(folder, 'site.yaml'), 'paperFiles: false\n');
  return folder;
}
