import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pageKinds } from '../../scripts/dev/browser/page-kinds.ts';
import { openPage, openSite } from './open-site.ts';

const site = openSite();

describe('the theme', () => {
  it.each(['light', 'dark'] as const)(
    'is %s where the system is, until the reader chooses',
    async (scheme) => {
      const page = await openPage(site, { colorScheme: scheme });
      await page.goto(site.home);
      expect(await page.getByRole('radio', { name: 'as the system' }).isChecked()).toBe(true);
      expect(await isDark(page)).toBe(scheme === 'dark');
      await page.emulateMedia({ colorScheme: scheme === 'dark' ? 'light' : 'dark' });
      expect(await isDark(page)).toBe(scheme !== 'dark');
      await page.context().close();
    },
  );

  it('is what the reader chose, on every page and after a reload', async () => {
    const page = await openPage(site, { colorScheme: 'light' });
    await page.goto(site.home);
    for (const [name, dark] of [
      ['dark', true],
      ['light', false],
      ['as the system', false],
    ] as const) {
      const choice = page.getByRole('radio', { name, exact: true });
      await choice.check();
      expect(await isDark(page)).toBe(dark);
      await page.goto(site.pageOf('paper'));
      expect(await isDark(page)).toBe(dark);
      expect(await choice.isChecked()).toBe(true);
      await page.reload();
      expect(await isDark(page)).toBe(dark);
      expect(await page.getByRole('radio', { checked: true }).count()).toBe(1);
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await isDark(page)).toBe(true);
    expect(site.problems).toEqual([]);
    await page.context().close();
  });

  it('that was chosen is there, like the rows, before there is anything to paint', async () => {
    const page = await openPage(site, { colorScheme: 'light' });
    await page.addInitScript(() => {
      localStorage.setItem('lectern:theme', 'dark');
      localStorage.setItem('lectern:rows', 'compact');
      new MutationObserver((_, observer) => {
        if (document.querySelector('body') === null) return;
        observer.disconnect();
        const root = document.documentElement;
        Object.assign(window, {
          atFirst: {
            ...root.dataset,
            classes: root.className,
            isLoading: document.readyState === 'loading',
          },
        });
      }).observe(document, { childList: true, subtree: true });
    });
    for (const kind of pageKinds) {
      await page.goto(site.pageOf(kind));
      expect(await page.evaluate('atFirst'), kind).toEqual({
        theme: 'dark',
        rows: 'compact',
        classes: 'js',
        isLoading: true,
      });
      expect(await isDark(page)).toBe(true);
      expect(await page.locator('body :is(style, link[rel=stylesheet])').count()).toBe(0);
    }
    await page.context().close();
  });

  it('is reached and switched with the arrow keys', async () => {
    await site.page.goto(site.home);
    await site.page.getByRole('radio', { name: 'as the system' }).focus();
    await site.page.keyboard.press('ArrowLeft');
    expect(await site.page.getByRole('radio', { name: 'dark' }).isChecked()).toBe(true);
    expect(await isDark(site.page)).toBe(true);
  });
});

/** Whether the page has light text on a dark ground. */
async function isDark(page: Page): Promise<boolean> {
  const [ground, text] = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
    const lightness = (colour: string): number => {
      if (!context) return 0;
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      return context
        .getImageData(0, 0, 1, 1)
        .data.slice(0, 3)
        .reduce((sum, part) => sum + part, 0);
    };
    const { backgroundColor } = getComputedStyle(document.documentElement);
    return [lightness(backgroundColor), lightness(getComputedStyle(document.body).color)] as const;
  });
  return ground < text;
}
