import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageKinds, type PageKind } from '../../scripts/dev/browser/page-kinds.ts';
import { violationsIn } from './axe.ts';
import { browseSite, openPage, type BrowsedSite } from './open-site.ts';

/** A page, and what a reader did to it. */
interface View {
  name: string;
  kind: PageKind;
  /** The search in the address; the one of the kind where it is not given. */
  search?: string;
  act?: (page: Page, site: BrowsedSite) => Promise<void>;
}

const pages: View[] = [
  ...pageKinds.map((kind) => ({ name: kind, kind, ...(kind === 'search' && { act: results }) })),
  { name: 'search, not asked yet', kind: 'search', search: '' },
];

const opened: View[] = [
  { name: 'a topic with an open abstract', kind: 'topic', act: openAbstract },
  {
    name: 'papers with a fetched abstract',
    kind: 'papers',
    act: async (page) => {
      await openAbstract(page);
      await page.locator('details.abstract[open] .prose', { hasText: /.{300}/ }).waitFor();
    },
  },
  {
    name: 'papers with all authors',
    kind: 'papers',
    act: async (page) => {
      for (const summary of await page.locator('.inline-more summary').all()) await summary.click();
    },
  },
  {
    name: 'papers in compact rows',
    kind: 'papers',
    act: (page) => page.getByRole('checkbox', { name: 'Compact' }).check(),
  },
  { name: 'a paper being marked', kind: 'paper', act: openDialog },
  {
    name: 'a paper being cited',
    kind: 'paper',
    act: async (page) => {
      await page.locator('.cite summary').click();
      await page.getByRole('button', { name: 'BibTeX', exact: true }).click();
      await page.locator('.cite pre').waitFor();
    },
  },
  {
    name: 'search with all facets and filters',
    kind: 'search',
    search: '?q=tumor&topic=neuroscience&topic=medical-imaging',
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
  { name: 'search with a correction', kind: 'search', search: '?q=quantzation', act: results },
  { name: 'search with reasons', kind: 'search', search: '?q=SNN', act: results },
  { name: 'search without results', kind: 'search', search: '?q=zzyzx', act: status },
  { name: 'search with nearest titles', kind: 'search', search: '?q=neurofromerization', act: status },
  {
    name: 'search that filters leave empty',
    kind: 'search',
    search: '?q=meningioma&year=2019&topic=pruning',
    act: status,
  },
  {
    name: 'search that has failed',
    kind: 'search',
    search: '?q=brain',
    act: async (page) => {
      await page.route('**/search-index/**', (route) => route.abort());
      await page.reload();
      await page.locator('#search-failure button').waitFor();
    },
  },
  {
    name: 'search that has become old',
    kind: 'search',
    search: '?q=brain',
    act: async (page) => {
      await results(page);
      await makeOld(page);
      await page.locator('#search-failure a').waitFor();
    },
  },
  { name: 'the search dialog, empty', kind: 'home', act: (page) => dialog(page, '', 'h2') },
  {
    name: 'the search dialog with results, one of them active',
    kind: 'paper',
    act: async (page) => {
      await dialog(page, 'brain', '[role=option]');
      await page.getByRole('link', { name: /^All results for “brain”/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.locator('[aria-selected=true]').waitFor();
    },
  },
  {
    name: 'the search dialog with a correction',
    kind: 'home',
    act: (page) => dialog(page, 'quantzation', 'b'),
  },
  { name: 'the search dialog without results', kind: 'home', act: (page) => dialog(page, 'zzyzx', 'p a') },
  {
    name: 'the search dialog that has failed',
    kind: 'home',
    act: async (page) => {
      await page.route('**/search-index/**', (route) => route.abort());
      await dialog(page, 'brain', '.failure button');
    },
  },
  {
    name: 'the search dialog that has become old',
    kind: 'home',
    act: async (page) => {
      await dialog(page, 'brain', '[role=option]');
      await makeOld(page);
      await page.locator('#search-dialog .failure a').waitFor();
    },
  },
  {
    name: 'my list with marks',
    kind: 'paper',
    act: async (page, site) => {
      await openDialog(page);
      await page.getByLabel('To read').check();
      await page.getByLabel(/^A note/).fill('For the seminar.');
      await page.getByRole('button', { name: 'Done' }).click();
      await page.goto(site.pageOf('my-list'));
      await page.locator('[data-part=list] a').waitFor();
    },
  },
];

/** Searches for something else once another site has been deployed. */
async function makeOld(page: Page): Promise<void> {
  const other = { index: 'search-index/other/', first: 'search-index/other/first', code: 'other.js' };
  await page.route('**/search/current.json', (route) => route.fulfill({ json: other }));
  await page.locator('input[name=q]').last().fill('meningioma');
}

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

const site = browseSite();

async function open({ kind, search, act }: View): Promise<Page> {
  // Colours that are on their way to others have the contrast of neither.
  const page = await openPage(site, { reducedMotion: 'reduce', colorScheme: 'light', viewport: PHONE });
  const address = new URL(site.pageOf(kind));
  if (search !== undefined) address.search = search;
  const response = await page.goto(address.href);
  expect(response?.status()).toBe(kind === 'not-found' ? 404 : 200);
  await act?.(page, site);
  return page;
}

/** Each view is opened once, and then turned. */
describe.each([...pages, ...opened])('$name', (view) => {
  let page: Page;
  beforeAll(async () => {
    page = await open(view);
  });
  afterAll(() => page.context().close());

  it('passes axe, WCAG 2.2 AA and best practice, on a phone and on a desk', async () => {
    expect(await violationsIn(page, 'all')).toEqual([]);
    await page.setViewportSize(DESK);
    expect(await violationsIn(page, 'all')).toEqual([]);
  });

  it('has enough contrast in the dark, on a desk and on a phone', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsIn(page, 'colours')).toEqual([]);
    await page.setViewportSize(PHONE);
    expect(await violationsIn(page, 'colours')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('moves nothing with reduced motion', async () => {
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
  });

  it('needs no sideways scrolling at 320 pixels, nor at four times the size', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    // A screen of 1280 by 1024 pixels at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });

  it('keeps text and focus in forced colours', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.setViewportSize(DESK);
    expect(await violationsIn(page, 'colours')).toEqual([]);
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return `${outlineStyle} ${outlineWidth}`;
    });
    expect(focused).toMatch(/^(?:solid|auto) [1-9]/);
  });
});

const PHONE = { width: 390, height: 800 };
const DESK = { width: 1280, height: 900 };
