import { describe, expect, it } from 'vitest';
import { violationsIn } from './axe.ts';
import { openSite } from './open-site.ts';
import { settled } from './settled.ts';

describe('what a query names besides papers', () => {
  const site = openSite();
  const search = async (path: string): Promise<void> => {
    await site.page.goto(site.home + path);
    await settled(site.page);
  };

  it('stands in a line above the results, is announced, and leads there', async () => {
    await search('search/?q=pruning');
    const line = site.page.locator('#search-places');
    expect(await line.textContent()).toMatch(/^Topic: Pruning\u00a0\(\d+\)/);
    await expect.poll(() => site.page.locator('#search-live').textContent()).toContain('Topic: Pruning');
    await line.getByRole('link', { name: 'Topic: Pruning' }).click();
    await site.page.getByRole('heading', { level: 1, name: 'Pruning' }).waitFor();
    expect(new URL(site.page.url()).pathname).toContain('/topics/pruning/');
    expect(site.problems).toEqual([]);
  });

  it('leads to the papers of an author and goes with the query', async () => {
    await search('search/?q=J.+Clune');
    const line = site.page.locator('#search-places');
    await line.getByRole('link', { name: 'Author: Jeff Clune' }).click();
    await settled(site.page);
    await expect.poll(() => site.page.locator('#search-status').textContent()).toContain('2 papers');
    expect(await line.textContent()).toBe('');
    expect(await line.isVisible()).toBe(false);
  });

  it('stands in the dialog where the keyboard reaches it, and the first option stays a paper', async () => {
    await site.page.goto(site.home);
    await site.page.keyboard.press('/');
    await site.page.keyboard.type('neurips');
    await settled(site.page);
    const dialog = site.page.getByRole('dialog', { name: 'Search' });
    const link = dialog.getByRole('link', { name: 'Venue: NeurIPS' });
    await link.waitFor();
    await site.page.keyboard.press('Tab');
    await site.page.keyboard.press('Tab');
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    await site.page.keyboard.press('Enter');
    await site.page.getByRole('heading', { level: 1, name: 'NeurIPS' }).waitFor();
    expect(site.problems).toEqual([]);
  });

  it.each(['light', 'dark'] as const)(
    'fits a narrow window and reads well in the %s',
    async (colorScheme) => {
      await site.page.emulateMedia({ colorScheme });
      await site.page.setViewportSize({ width: 320, height: 640 });
      await search('search/?q=brain');
      expect((await site.page.locator('#search-places a').all()).length).toBeGreaterThan(1);
      expect(await site.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      expect(await violationsIn(site.page, 'all')).toEqual([]);
    },
  );
});
