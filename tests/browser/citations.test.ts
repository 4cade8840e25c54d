import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { citationFormats } from '../../src/formats/index.ts';
import { copyOfList } from '../site/build-site.ts';
import { openPage, openSite, type OpenSite } from './open-site.ts';

const PAPER = 'fire-together-wire-together';
const ADDRESS = `papers/${PAPER}/`;
const site = openSite();
/** All forms in which the page of a paper gives it. */
const forms = [...citationFormats, { extension: '.md', format: 'Markdown' }];
const summary = (page = site.page) => page.locator('.cite summary');
const format = (name: string, page = site.page) => page.getByRole('button', { name, exact: true });
const shown = (page = site.page) => page.locator('.cite pre');
const status = (page = site.page) => page.locator('.cite [role=status]');
const focused = (page = site.page) => page.evaluate(() => document.activeElement?.textContent);

function fileOf(extension: string, { folder }: OpenSite = site): string {
  return fs.readFileSync(path.join(folder, 'papers', PAPER + extension), 'utf8');
}

async function open(page: Page, home = site.home): Promise<void> {
  await page.goto(home + ADDRESS);
  await summary(page).click();
  await format('BibTeX', page).waitFor();
}

async function downloaded(page: Page, click: () => Promise<void>): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download');
  await click();
  const download = await downloading;
  return { name: download.suggestedFilename(), text: fs.readFileSync(await download.path(), 'utf8') };
}

describe('citing a paper without JavaScript', () => {
  it('is a sentence and links to its files, behind one word', async () => {
    const page = await openPage(site, { javaScriptEnabled: false });
    await page.goto(site.home + ADDRESS);
    const sentence = page.locator('.cite p');
    expect(await sentence.isVisible()).toBe(false);
    await summary(page).click();
    expect(await sentence.textContent()).toBe(
      'Sara Elkerdawy, Mostafa Elhoushi, Hong Zhang and Nilanjan Ray (2022). Fire Together Wire Together: A Dynamic Pruning Approach with Self-Supervised Mask Prediction. In IEEE/CVF Conference on Computer Vision and Pattern Recognition. arXiv:2110.08232. https://doi.org/10.1109/CVPR52688.2022.01213',
    );
    for (const { extension, format: name } of forms) {
      const link = page.locator('.cite').getByRole('link', { name, exact: true });
      expect(await link.getAttribute('href')).toBe(`/papers/${PAPER}${extension}`);
      const response = await page.request.get(site.home + `papers/${PAPER}${extension}`);
      expect(await response.text()).toBe(fileOf(extension));
    }
    await page.context().close();
  });
});

describe('citing a paper', () => {
  it.each(forms)('shows it as $format when asked, to be copied and downloaded', async (row) => {
    const { extension, format: name } = row;
    const { page } = site;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await open(page);
    const files = (): string[] => asked.filter((address) => address.startsWith(`/papers/${PAPER}.`));
    expect(files()).toEqual([]);

    await format(name).click();
    await shown().waitFor();
    expect(files()).toEqual([`/papers/${PAPER}${extension}`]);
    // A page has line feeds only.
    expect(await shown().textContent()).toBe(fileOf(extension));
    expect(await format(name).getAttribute('aria-pressed')).toBe('true');
    await page.getByText(`${name} is shown`).waitFor();

    await format(`Copy ${name}`).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(fileOf(extension));
    const file = await downloaded(page, () => format(`Download ${PAPER}${extension}`).click());
    expect(file).toEqual({ name: PAPER + extension, text: fileOf(extension) });
    expect(site.problems).toEqual([]);
  });

  it('copies the sentence as it stands there, and says so again the second time', async () => {
    const { page } = site;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(site.home + ADDRESS);
    const sentence = await page.locator('.cite p').textContent();
    await summary().click();
    await format('Copy').click();
    await page.getByText('Copied', { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(sentence);
    await status().evaluate((element) => {
      new MutationObserver(() => (element.dataset['heard'] = 'again')).observe(element, { childList: true });
    });
    await format('Copy').click();
    await page.locator('.cite [data-heard]', { hasText: 'Copied' }).waitFor();
  });

  it('works by the keyboard alone, and Escape leads back', async () => {
    const { page } = site;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(site.home + ADDRESS);
    await page.locator('.mark-button').waitFor();
    await page.keyboard.press('c');
    await format('BibTeX').waitFor();
    expect(await focused()).toBe('Cite');
    expect(await summary().getAttribute('aria-keyshortcuts')).toBe('c');
    while ((await focused()) !== 'RIS') await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await shown().waitFor();
    await page.keyboard.press('Tab');
    while ((await focused()) !== 'Copy RIS') await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.getByText('Copied', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.cite').evaluate((details: HTMLDetailsElement) => details.open)).toBe(false);
    expect(await focused()).toBe('Cite');
    await page.keyboard.press('c');
    expect(await shown().isVisible()).toBe(true);
    expect(await shown().textContent()).toBe(fileOf('.ris'));
    expect(site.problems).toEqual([]);
  });

  it('says so where a file cannot be had, keeps what is shown, and tries again', async () => {
    const { page } = site;
    await open(page);
    await format('BibTeX').click();
    await shown().waitFor();
    await page.context().setOffline(true);
    await format('RIS').click();
    await page.getByText('You are offline. RIS could not be fetched. Try again.').waitFor();
    expect(await shown().textContent()).toBe(fileOf('.bib'));
    await page.context().setOffline(false);
    await format('RIS').click();
    await page.getByText('RIS is shown').waitFor();
    expect(await shown().textContent()).toBe(fileOf('.ris'));
  });

  it('says so where the browser does not copy, and has no such button where it cannot', async () => {
    const { page } = site;
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    });
    await open(page);
    await format('Copy').click();
    await page.getByText('The browser does not allow copying here. Select the text instead.').waitFor();

    const other = await openPage(site);
    await other.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'clipboard');
    });
    await open(other);
    expect(await format('Copy', other).count()).toBe(0);
    await format('BibTeX', other).click();
    await shown(other).waitFor();
    expect(await other.locator('.cite').getByRole('button', { name: /^Copy/ }).count()).toBe(0);
    await other.context().close();
    expect(site.problems).toEqual([]);
  });

  it('stays a list of links where its script cannot be had', async () => {
    const { page } = site;
    await page.route('**/cite-panel.*.js', (route) => route.abort());
    await page.goto(site.home + ADDRESS);
    await summary().click();
    await page.getByText('Copying could not be loaded. Reload the page to try again.').waitFor();
    expect(await page.locator('.cite').getByRole('link', { name: 'BibTeX', exact: true }).isVisible()).toBe(
      true,
    );
  });
});

describe('citing a paper of a list without files for each', () => {
  const bare = openSite({ CONTENT_DIR: listWithout() });

  it.each(citationFormats)('takes it as $format out of the file of the whole list', async (row) => {
    const { extension, format: name } = row;
    const { page } = bare;
    expect(fs.existsSync(path.join(bare.folder, 'papers', PAPER + extension))).toBe(false);
    await open(page, bare.home);
    await format(name, page).click();
    await shown(page).waitFor();
    expect(await shown(page).textContent()).toBe(fileOf(extension));
    const file = await downloaded(page, () => format(`Download ${PAPER}${extension}`, page).click());
    expect(file).toEqual({ name: PAPER + extension, text: fileOf(extension) });
    expect(bare.problems).toEqual([]);
  });

  it('without JavaScript links to these, and says what they are', async () => {
    const page = await openPage(bare, { javaScriptEnabled: false });
    await page.goto(bare.home + ADDRESS);
    await summary(page).click();
    const note = page.locator('.cite noscript p');
    expect(await note.textContent()).toBe('It is in these files of the whole list:');
    const link = page.locator('.cite').getByRole('link', { name: 'RIS', exact: true });
    expect(await link.getAttribute('href')).toBe('/data/papers.ris');
    await page.context().close();
  });
});

function listWithout(): string {
  const folder = copyOfList();
  fs.appendFileSync(path.join(folder, 'site.yaml'), 'paperFiles: false\n');
  return folder;
}
