import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSite } from './open-site.ts';

const site = openSite({ CONTENT_DIR: 'tests/fixtures/maths-and-languages' });

const PLAIN = 'The α-stable law in ℝⁿ needs O(n²) steps & costs $5 to $10';

const style = (element: Locator, property: string): Promise<string> =>
  element.evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);

describe('a paper in another language', () => {
  it('reads in its direction, its title as wide as its text', async () => {
    for (const id of ['arabic', 'hebrew']) {
      await site.page.goto(`${site.home}papers/${id}/`);
      const [title, abstract] = [site.page.locator('h1'), site.page.locator('#abstract p').first()];
      expect(await style(title, 'direction')).toBe('rtl');
      expect(await style(abstract, 'direction')).toBe('rtl');
      const right = (box: Locator): Promise<number> =>
        box.evaluate((node) => node.getBoundingClientRect().right);
      expect(await right(title)).toBeCloseTo(await right(abstract), 0);
    }
  });

  it('has no slanted letters where its script has none, and fonts of its own', async () => {
    await site.page.goto(`${site.home}papers/chinese/`);
    expect(await style(site.page.locator('#abstract em'), 'font-style')).toBe('normal');
    expect(await style(site.page.locator('h1'), 'font-family')).toContain('Songti SC');
    await site.page.goto(`${site.home}papers/`);
    const row = site.page.locator('.row a[lang=zh]');
    expect(await style(row, 'font-family')).toContain('Songti SC');
    expect(await style(site.page.locator('.row a:not([lang])').first(), 'font-family')).not.toContain(
      'Songti',
    );
  });

  it('says so in the results of a search', async () => {
    await site.page.goto(`${site.home}search/?q=BERT`);
    const title = site.page.locator('#search-results h2 a');
    await title.first().waitFor();
    expect(
      await title.evaluateAll((links) =>
        links.map((link) => [link.getAttribute('lang'), link.getAttribute('dir')]),
      ),
    ).toEqual([['ar', 'rtl']]);
    expect(await style(title, 'direction')).toBe('rtl');
  });
});

describe('maths in a title', () => {
  it('is characters in the results of a search, marked where it was found', async () => {
    await site.page.goto(`${site.home}search/?q=Rn`);
    const title = site.page.locator('#search-results h2 a').first();
    await title.waitFor();
    expect(await title.textContent()).toBe(PLAIN);
    expect(await title.locator('mark').textContent()).toBe('ℝⁿ');
  });

  it('is characters in a mark and in My list, from the page of the paper and from a row', async () => {
    for (const path of ['papers/stable-law/', 'papers/']) {
      await site.page.goto(site.home + path);
      await site.page.getByRole('button', { name: PLAIN }).click();
      expect(await site.page.locator('dialog h2').textContent()).toBe(PLAIN);
      await site.page.getByRole('radio', { name: 'To read' }).check();
      await site.page.goto(`${site.home}my-list/`);
      expect(await site.page.getByRole('link', { name: PLAIN }).getAttribute('dir')).toBe('auto');
      await site.page.evaluate(() => localStorage.clear());
    }
    expect(site.problems).toEqual([]);
  });

  it('is sorted by its characters', async () => {
    await site.page.goto(`${site.home}topics/alphabets/?sort=title`);
    const first = (): Promise<(string | null)[]> =>
      site.page
        .locator('.row h3 a, .row h2 a')
        .evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute('href')));
    await expect.poll(first).toEqual(['/papers/arabic/', '/papers/letters/', '/papers/stable-law/']);
  });
});

it('a list with abstracts that are fetched has the styles of their maths', async () => {
  await site.page.goto(`${site.home}papers/`);
  const details = site.page.locator('[data-paper=letters] details.abstract');
  await details.locator('summary').click();
  await details.locator('math').first().waitFor();
  expect(await style(details.locator('.tml-cancel').first(), 'position')).toBe('absolute');
});
