import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pageKinds } from '../../scripts/dev/browser/page-kinds.ts';
import { browseSite, openPage } from './open-site.ts';

const site = browseSite({ BASE_PATH: '/lists/neurons/' });
let page: Page;

beforeEach(async () => {
  page = await openPage(site, { javaScriptEnabled: false });
});

afterEach(async () => {
  await page.context().close();
});

describe('without JavaScript', () => {
  it('the site is read from the home page to a paper and on to one like it', async () => {
    await page.goto(site.home);
    await follow('Pruning', 'topics/pruning/');
    await follow(FIRE, 'papers/fire-together-wire-together/');
    expect(await page.locator('#abstract').innerText()).toContain('Dynamic model pruning');
    const related = page.getByRole('region', { name: 'Related papers' }).getByRole('link').first();
    const title = fold(await related.textContent());
    await related.click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page
      .getByRole('navigation', { name: /^Neighbours/ })
      .getByRole('link')
      .first()
      .click();
    await page.waitForURL(`${site.home}papers/*/`);
    expect(site.problems).toEqual([]);
  });

  it('the site is read along a path, by years and page by page', async () => {
    await page.goto(site.home);
    await follow(/^Smaller networks/, 'paths/smaller-networks/');
    expect(await page.locator('.steps > li').count()).toBe(5);
    await page.locator('.steps').getByRole('link', { name: FIRE }).click();
    await page.waitForURL('**/papers/fire-together-wire-together/');
    await follow(/^Smaller networks/, 'paths/smaller-networks/');

    await section('Papers', 'papers/');
    await follow('2021', 'years/2021/');
    expect(await page.locator('.rows > li:visible').count()).toBeGreaterThan(5);
    await section('Papers', 'papers/');
    await follow('Page 2', 'papers/page/2/');
    expect(await page.locator('.rows > li:visible').count()).toBe(20);
    const row = page.locator('[data-paper=convergent-learning]');
    await row.getByText('Abstract', { exact: true }).click();
    await row.getByRole('link', { name: 'the page of the paper' }).click();
    await page.waitForURL('**/papers/convergent-learning/');
    expect(site.problems).toEqual([]);
  });

  it('the map leads to a paper', async () => {
    await page.goto(site.home);
    await section('Explore', 'explore/');
    const link = page.locator('main a[href*="/papers/"]').first();
    const address = (await link.getAttribute('href')) ?? '';
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${address}`);
    expect(await page.locator('h1').innerText()).not.toBe('');
    expect(site.problems).toEqual([]);
  });

  it('the search and the own list say what they need, and lead elsewhere', async () => {
    await page.goto(site.home);
    await section('Search', 'search/');
    const note = page.locator('noscript p');
    expect(await note.isVisible()).toBe(true);
    expect(fold(await note.textContent())).toMatch(/^Search runs in your browser and needs JavaScript\./);
    await follow('the topics', 'topics/');
    await section('My list', 'my-list/');
    expect(await note.isVisible()).toBe(true);
    expect(fold(await note.textContent())).toMatch(/^Reading marks need JavaScript\./);
    await follow('the list', 'papers/');
    expect(site.problems).toEqual([]);
  });

  it('the abstracts of a topic open, and so do the names of more authors', async () => {
    await page.goto(`${site.home}topics/pruning/`);
    const row = page.locator('[data-paper=survey-of-quantization-methods]');
    const abstract = row.getByText('As soon as abstract mathematical computations');
    expect(await abstract.isVisible()).toBe(false);
    await row.getByText('Abstract', { exact: true }).click();
    expect(await abstract.isVisible()).toBe(true);
    expect(await row.locator('.facts').innerText()).not.toContain('Kurt Keutzer');
    await row.getByText('and 1 more').click();
    expect(await row.locator('.facts').innerText()).toContain('Kurt Keutzer');
  });

  it.each(pageKinds)('a page of the kind %s shows nothing that would need it', async (kind) => {
    await page.goto(site.pageOf(kind));
    expect(await page.locator('main').innerText()).toMatch(/\w{3}/);
    expect(
      await page.locator('.js-only:visible, [data-progress]:visible, .mark-button:visible').count(),
    ).toBe(0);
    expect(await page.locator('button:visible').allInnerTexts()).toEqual(
      ['home', 'search', 'not-found'].includes(kind) ? ['Search'] : [],
    );
    expect(site.problems).toEqual([]);
  });

  it('the theme follows the system', async () => {
    await page.goto(site.home);
    const picture = async (colorScheme: 'light' | 'dark'): Promise<Buffer> => {
      await page.emulateMedia({ colorScheme });
      return page.screenshot({ clip: { x: 0, y: 0, width: 8, height: 8 } });
    };
    const [light, dark] = [await picture('light'), await picture('dark')];
    expect(light.equals(dark)).toBe(false);
    expect((await picture('light')).equals(light)).toBe(true);
  });
});

const FIRE = 'Fire Together Wire Together: A Dynamic Pruning Approach with Self-Supervised Mask Prediction';

/** Clicks the first link of the name in the content of the page. */
async function follow(name: string | RegExp, place: string): Promise<void> {
  await page.getByRole('main').getByRole('link', { name }).first().click();
  await page.waitForURL(site.home + place);
}

/** Clicks a link of the navigation. */
async function section(name: string, place: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name }).click();
  await page.waitForURL(site.home + place);
}

function fold(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
