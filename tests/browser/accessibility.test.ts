import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, openSite } from './open-site.ts';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A page, and what a reader did to it. */
interface View {
  name: string;
  path: string;
  act?: (page: Page, home: string) => Promise<void>;
}

const pages: View[] = [
  { name: 'home', path: '' },
  { name: 'topics', path: 'topics/' },
  { name: 'a topic', path: 'topics/pruning/' },
  { name: 'papers', path: 'papers/' },
  { name: 'a year', path: 'years/2023/' },
  { name: 'a paper', path: 'papers/mgno/' },
  { name: 'paths', path: 'paths/' },
  { name: 'a path', path: 'paths/brain-scans/' },
  { name: 'explore', path: 'explore/' },
  { name: 'my list, empty', path: 'my-list/' },
  { name: 'search, not asked yet', path: 'search/' },
  { name: 'search with results', path: 'search/?q=brain', act: results },
  { name: 'about', path: 'about/' },
  { name: 'contribute', path: 'contribute/' },
  { name: 'a wrong address', path: 'no-such-page/' },
];

const opened: View[] = [
  { name: 'a topic with an open abstract', path: 'topics/pruning/', act: openAbstract },
  {
    name: 'papers with a fetched abstract',
    path: 'papers/',
    act: async (page) => {
      await openAbstract(page);
      await page.locator('details.abstract[open] .prose', { hasText: /.{300}/ }).waitFor();
    },
  },
  {
    name: 'papers with all authors',
    path: 'papers/',
    act: async (page) => {
      for (const summary of await page.locator('.inline-more summary').all()) await summary.click();
    },
  },
  {
    name: 'papers in compact rows',
    path: 'papers/',
    act: (page) => page.getByRole('checkbox', { name: 'Compact' }).check(),
  },
  { name: 'a paper being marked', path: 'papers/mgno/', act: openDialog },
  {
    name: 'search with all facets and filters',
    path: 'search/?q=tumor&topic=neuroscience&topic=medical-imaging',
    act: async (page) => {
      await results(page);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll<HTMLDetailsElement>(
          '#search-facets, #search-facets details',
        ))
          details.open = true;
      });
      await page.getByRole('group', { name: 'Author' }).getByRole('checkbox').first().waitFor();
    },
  },
  { name: 'search with a correction', path: 'search/?q=quantzation', act: results },
  { name: 'search with reasons', path: 'search/?q=SNN', act: results },
  { name: 'search without results', path: 'search/?q=zzyzx', act: status },
  { name: 'search with nearest titles', path: 'search/?q=neurofromerization', act: status },
  {
    name: 'search that filters leave empty',
    path: 'search/?q=meningioma&year=2019&topic=pruning',
    act: status,
  },
  {
    name: 'search that has failed',
    path: 'search/?q=brain',
    act: async (page) => {
      await page.route('**/search-index/**', (route) => route.abort());
      await page.reload();
      await page.locator('#search-failure button').waitFor();
    },
  },
  { name: 'the search dialog, empty', path: '', act: (page) => dialog(page, '', 'h2') },
  {
    name: 'the search dialog with results, one of them active',
    path: 'papers/mgno/',
    act: async (page) => {
      await dialog(page, 'brain', '[role=option]');
      await page.keyboard.press('ArrowDown');
      await page.locator('[aria-selected=true]').waitFor();
    },
  },
  { name: 'the search dialog with a correction', path: '', act: (page) => dialog(page, 'quantzation', 'b') },
  { name: 'the search dialog without results', path: '', act: (page) => dialog(page, 'zzyzx', 'p a') },
  {
    name: 'the search dialog that has failed',
    path: '',
    act: async (page) => {
      await page.route('**/search-index/**', (route) => route.abort());
      await dialog(page, 'brain', '.failure button');
    },
  },
  {
    name: 'my list with marks',
    path: 'papers/mgno/',
    act: async (page, home) => {
      await openDialog(page);
      await page.getByLabel('To read').check();
      await page.getByLabel(/^A note/).fill('For the seminar.');
      await page.getByRole('button', { name: 'Done' }).click();
      await page.goto(`${home}my-list/`);
      await page.getByRole('link', { name: /^MgNO/ }).waitFor();
    },
  },
];

async function results(page: Page): Promise<void> {
  await page.locator('#search-results li').first().waitFor();
}

async function status(page: Page): Promise<void> {
  await page.locator('#search-status', { hasText: 'No papers' }).waitFor();
}

/** Opens the search dialog, types, and waits for something in it. */
async function dialog(page: Page, words: string, awaited: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(words);
  await page.locator('#search-dialog').locator(awaited).first().waitFor();
}

async function openAbstract(page: Page): Promise<void> {
  await page.locator('details.abstract summary').first().click();
}

async function openDialog(page: Page): Promise<void> {
  await page.locator('button.mark-button').first().click();
  await page.getByRole('dialog').waitFor();
}

describe('every type of page, and all that opens on it', () => {
  const site = openSite();

  async function open(
    { path, act }: View,
    options: Parameters<Browser['newContext']>[0] = {},
  ): Promise<Page> {
    const page = await openPage(site, options);
    const response = await page.goto(site.home + path);
    expect(response?.status()).toBe(path === 'no-such-page/' ? 404 : 200);
    await act?.(page, site.home);
    return page;
  }

  async function violationsIn(page: Page): Promise<string[]> {
    await page.evaluate(axe);
    const options = JSON.stringify({ runOnly: rules, resultTypes: ['violations'] });
    const { violations } = await page.evaluate<AxeResults>(`axe.run(${options})`);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }

  describe.each(['light', 'dark'] as const)('in a %s theme', (colorScheme) => {
    it.each([...pages, ...opened])('$name passes axe, WCAG 2.2 AA and best practice', async (view) => {
      const page = await open(view, { colorScheme, viewport: { width: 390, height: 800 } });
      expect(await violationsIn(page)).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 900 });
      expect(await violationsIn(page)).toEqual([]);
      await page.context().close();
    });
  });

  it.each([...pages, ...opened])(
    '$name needs no sideways scrolling at 320 pixels, nor at four times the size',
    async (view) => {
      const page = await open(view, { viewport: { width: 320, height: 640 } });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      // A screen of 1280 by 1024 pixels at 400 %.
      await page.setViewportSize({ width: 320, height: 256 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      await page.context().close();
    },
  );

  it.each([...pages, ...opened])('$name keeps text and focus in forced colours', async (view) => {
    const page = await open(view, { forcedColors: 'active', viewport: { width: 1280, height: 900 } });
    expect(await violationsIn(page)).toEqual([]);
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return `${outlineStyle} ${outlineWidth}`;
    });
    expect(focused).toMatch(/^(?:solid|auto) [1-9]/);
    await page.context().close();
  });

  it.each([...pages, ...opened])('nothing moves on $name with reduced motion', async (view) => {
    const page = await open(view, { reducedMotion: 'reduce' });
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return /[1-9]/.test(transitionDuration) || animationName !== 'none';
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 100)),
    );
    expect(moving).toEqual([]);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.context().close();
  });
});
