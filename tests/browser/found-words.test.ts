import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { defined } from '../../src/model/defined.ts';
import { copyOfList } from '../site/build-site.ts';
import { openPage, openSite } from './open-site.ts';
import { settled } from './settled.ts';

const content = copyOfList();
fs.writeFileSync(
  path.join(content, 'papers', 'marked-words.md'),
  `---
title: "Xylograph kernels: a Study of Kernels"
authors: [Ada Kernelly, Bo Xylograph]
added: "2026-11-23"
topics: [robotics]
arxiv: "2101.00001"
summary: "Says what a kernel does to woodcuts."
---

A *xylo*graph **kernel**, and many Xylographs. The kernelised $xylograph + \\mathrm{kernel}$ and kernels’ $k$-kernel.

- One kernel
- xylograph
`,
);
const site = openSite({ CONTENT_DIR: content });
const PAPER = 'papers/marked-words/';
const ALL = [
  'Xylograph',
  'kernels',
  'Kernels',
  'Xylograph',
  'xylograph',
  'kernel',
  'Xylographs',
  'kernels',
  'kernel',
  'kernel',
  'xylograph',
];
const note = (page = site.page) => page.locator('.found-words');

/** What is marked in a page, in its order. */
const marked = (page = site.page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));

/** Searches on the search page; gives the link to the paper. */
async function searchFor(query: string) {
  await site.page.goto(`${site.home}search/?q=${encodeURIComponent(query)}`);
  await settled(site.page);
  return site.page.locator(`#search-results a[href$="${PAPER}"]`);
}

async function followTo(page: Page, follow: () => Promise<void>): Promise<void> {
  await follow();
  await page.waitForURL(site.home + PAPER);
  await note(page).waitFor();
}

describe('the words of a search', () => {
  it('are marked in title, authors and abstract of the paper it leads to, and not in maths', async () => {
    const link = await searchFor('xylograph kernel woodcuts');
    await followTo(site.page, () => link.click());
    expect(await marked()).toEqual(ALL);
    expect(await note().getByRole('status').textContent()).toBe(
      'Marked: Xylograph, kernels, kernel, Xylographs',
    );
    expect(site.page.url()).toBe(site.home + PAPER);
    expect(await site.page.evaluate('localStorage.length')).toBe(0);
    expect(await site.page.evaluate('scrollY')).toBe(0);
    expect(site.problems).toEqual([]);
  });

  it('stay marked over a reload and on the way back, but not for who comes by another way', async () => {
    const { page } = site;
    const link = await searchFor('xylograph kernel woodcuts');
    await followTo(page, () => link.click());
    await page.reload();
    await note().waitFor();
    expect(await marked()).toEqual(ALL);
    await page.goBack();
    await page.waitForURL('**/search/?q=*');
    await page.goForward();
    await note().waitFor();
    expect(await marked()).toEqual(ALL);
    await page.goto(site.home);
    await page.goto(site.home + PAPER, { waitUntil: 'networkidle' });
    expect(await marked()).toEqual([]);
    const other = await openPage(site);
    await other.goto(site.home + PAPER, { waitUntil: 'networkidle' });
    expect(await marked(other)).toEqual([]);
    expect(await note(other).count()).toBe(0);
    await other.context().close();
  });

  it.each([
    ['the button', (page: Page) => page.getByRole('button', { name: 'Remove the marks' }).click()],
    ['Escape', (page: Page) => page.keyboard.press('Escape')],
  ])('are no longer marked after %s, also after a reload', async (_, remove) => {
    const { page } = site;
    const link = await searchFor('kernel');
    await followTo(page, () => link.click());
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor({ state: 'hidden' });
    expect(await note().count()).toBe(1);
    await remove(page);
    expect(await marked()).toEqual([]);
    expect(await note().count()).toBe(0);
    await page.reload({ waitUntil: 'networkidle' });
    expect(await marked()).toEqual([]);
  });

  it.each([
    ['a click with Control', { modifiers: ['Control'] }],
    ['the middle button', { button: 'middle' }],
  ] as const)('are marked in a new tab that %s opens', async (_, how) => {
    const { page } = site;
    const link = await searchFor('xylograph kernel woodcuts');
    const tabs = (): Page[] => page.context().pages().slice(1);
    // A browser under load overlooks a middle click at times, or is late to open a tab.
    await expect
      .poll(async () => {
        await link.click(how as Parameters<typeof link.click>[0]);
        return tabs().length;
      })
      .toBeGreaterThan(0);
    // Of two clicks the note is for the tab that comes first, which need not be the first that was asked for.
    const withNote = async (): Promise<Page | undefined> => {
      for (const tab of tabs()) if ((await note(tab).count()) > 0) return tab;
      return undefined;
    };
    await expect.poll(withNote).toBeDefined();
    const tab = defined(await withNote());
    expect(await marked(tab)).toEqual(ALL);
    expect(new URL(tab.url()).search).toBe('');
    expect(await marked()).toEqual([]);
  });

  it('are marked in a new tab that the menu of the link opens', async () => {
    const link = await searchFor('xylograph kernel woodcuts');
    await link.click({ button: 'right' });
    const tab = await site.page.context().newPage();
    await tab.goto(site.home + PAPER);
    await note(tab).waitFor();
    expect(await marked(tab)).toEqual(ALL);
  });

  it('are marked for those who open the paper from the dialog with the keyboard', async () => {
    const { page } = site;
    await page.goto(site.home);
    await page.keyboard.press('/');
    await page.keyboard.type('xylogr');
    await settled(page);
    await page.keyboard.press('ArrowDown');
    await followTo(page, () => page.keyboard.press('Enter'));
    expect(new Set(await marked())).toEqual(new Set(['Xylograph', 'xylograph', 'Xylographs']));
    expect(site.problems).toEqual([]);
  });

  it('are marked as a phrase where they were searched as one', async () => {
    const link = await searchFor('"xylograph kernel"');
    await followTo(site.page, () => link.click());
    expect(await marked()).toEqual(['Xylograph kernels', 'xylograph kernel']);
  });

  it('are not marked, and nothing is said, in a browser that cannot', async () => {
    await site.page.addInitScript('delete CSS.highlights');
    const link = await searchFor('kernel');
    await link.click();
    await site.page.waitForURL(site.home + PAPER, { waitUntil: 'networkidle' });
    expect(await note().count()).toBe(0);
    expect(site.problems).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('can be read on the %s mark', async (colorScheme) => {
    const { page } = site;
    await page.emulateMedia({ colorScheme });
    const link = await searchFor('kernel');
    await followTo(page, () => link.click());
    const [text, ground] = await page.locator('#abstract').evaluate((abstract) => {
      const { color, backgroundColor } = getComputedStyle(abstract, '::highlight(found)');
      const context = document.createElement('canvas').getContext('2d');
      return [color, backgroundColor].map((colour) => {
        if (!context) return 0;
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((part) => {
          const share = part / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      });
    });
    const [dark = 0, light = 0] = [text ?? 0, ground ?? 0].sort((a, b) => a - b);
    // WCAG 2.2, 1.4.6: the contrast of two relative luminances.
    expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(7);
  });
});
