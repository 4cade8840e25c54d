import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSite } from './open-site.ts';

const site = openSite();
const panel = (page = site.page) => page.getByRole('dialog', { name: 'Keyboard' });
const box = (page = site.page) => panel(page).getByRole('checkbox', { name: 'Keys of one character work' });
const button = (page = site.page) => page.getByRole('button', { name: 'Keyboard' });
const search = () => site.page.getByRole('dialog', { name: 'Search' });

/** What assistive technology is told of the keys of a control. */
const told = (page: Page, name: string): Promise<string | null> =>
  page.getByRole('banner').getByRole('link', { name }).getAttribute('aria-keyshortcuts');

/** Presses keys, and returns those that the site acted on: it keeps them from the browser. */
async function actedOn(page: Page, keys: readonly string[]): Promise<string[]> {
  await page.evaluate(() => {
    const taken: string[] = [];
    addEventListener('keydown', (event) => {
      if (event.defaultPrevented) taken.push(event.key);
    });
    Object.assign(window, { taken });
  });
  for (const key of keys) await page.keyboard.press(key);
  return page.evaluate<string[]>('taken');
}

describe('the panel of keys', () => {
  it.each(['', 'topics/pruning/', 'papers/mgno/', 'search/', 'my-list/', 'no-such-page/'])(
    'opens on /%s by its key and from the foot of the page, and gives the focus back',
    async (path) => {
      const { page } = site;
      await page.goto(site.home + path);
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.keyboard.press('?');
      await panel().waitFor();
      await page.keyboard.press('Escape');
      await panel().waitFor({ state: 'hidden' });
      await button().focus();
      await page.keyboard.press('Enter');
      await panel().waitFor();
      await panel().getByRole('button', { name: 'Done' }).click();
      await panel().waitFor({ state: 'hidden' });
      expect(await button().evaluate((element) => element === document.activeElement)).toBe(true);
      expect(site.problems).toEqual([]);
    },
  );

  it('lists the keys that work, each with what it does', async () => {
    const { page } = site;
    await page.goto(`${site.home}papers/fire-together-wire-together/`);
    await page.keyboard.press('?');
    await panel().waitFor();
    const rows = panel().locator('dl').first();
    const names = (await rows.locator('dt').allTextContents()).map((name) => name.replace('⌘', 'Ctrl'));
    expect(names).toEqual(['/ or Ctrl K', '?', 'j', 'k', 'c']);
    expect(await rows.locator('dd').count()).toBe(names.length);
    await page.keyboard.press('Escape');
    await panel().waitFor({ state: 'hidden' });
    // Those that have one name a control, which says so, too.
    expect(await told(page, 'Search')).toBe('/ Control+K Meta+K');
    expect(await button().getAttribute('aria-keyshortcuts')).toBe('?');
    expect(await page.locator('a[rel=next]').getAttribute('aria-keyshortcuts')).toBe('j');
    expect(await page.locator('a[rel=prev]').getAttribute('aria-keyshortcuts')).toBe('k');
  });

  it('is loaded when it is asked for, and says when it cannot be', async () => {
    const { page } = site;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(site.home, { waitUntil: 'networkidle' });
    expect(asked.filter((url) => url.includes('key-panel'))).toEqual([]);
    await page.route('**/key-panel*', (route) => route.abort());
    await button().click();
    await page.getByRole('alert').filter({ hasText: 'The list of keys could not be loaded.' }).waitFor();
  });
});

describe('keys of one character', () => {
  it('are switched off and on in the panel, at once, in all tabs and on every page', async () => {
    const { page } = site;
    await page.goto(`${site.home}topics/pruning/`);
    const other = await page.context().newPage();
    await other.goto(site.home);
    await page.keyboard.press('?');
    expect(await box().isChecked()).toBe(true);
    await box().uncheck();
    await panel().getByText('Kept in this browser.').waitFor();
    await page.keyboard.press('Escape');

    await expectOff(page);
    await expect.poll(() => told(other, 'Search')).toBe('Control+K Meta+K');
    await expectOff(other);
    await page.goto(site.pageOf('paper'));
    await expectOff(page);
    await page.reload();
    await expectOff(page);

    await button().click();
    expect(await box().isChecked()).toBe(false);
    await box().check();
    await page.keyboard.press('Escape');
    expect(await told(page, 'Search')).toBe('/ Control+K Meta+K');
    await page.keyboard.press('/');
    await search().waitFor();
    await expect.poll(() => told(other, 'Search')).toBe('/ Control+K Meta+K');
    expect(site.problems).toEqual([]);
  });

  it('stay off in a page that the back button brings back', async () => {
    const { page } = site;
    await page.goto(`${site.home}topics/pruning/`);
    await page.goto(site.home);
    await button().click();
    await box().uncheck();
    await page.keyboard.press('Escape');
    await page.goBack();
    await expectOff(page);
  });

  it('are off as long as the page lives where the browser keeps nothing', async () => {
    const { page } = site;
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full', 'QuotaExceededError');
      };
    });
    await page.goto(site.home);
    await page.keyboard.press('?');
    await box().uncheck();
    await panel().getByText('Your browser keeps nothing for this site').waitFor();
    await page.keyboard.press('Escape');
    await expectOff(page);
  });

  it('are letters where the reader types, and do nothing in a dialog, with a modifier, or half composed', async () => {
    const { page } = site;
    await page.goto(site.home);
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('?/jk');
    expect(await page.getByRole('searchbox').inputValue()).toBe('?/jk');
    await page.getByRole('radio', { name: 'dark' }).focus();
    expect(await actedOn(page, ['Alt+/', 'Control+/', 'Meta+j', 'Control+Shift+K', 'Alt+k'])).toEqual([]);
    const composed = await page.evaluate(() =>
      ['/', '?', 'j', 'k'].filter((key) => {
        const options = { key, isComposing: true, bubbles: true, cancelable: true };
        return !document.body.dispatchEvent(new KeyboardEvent('keydown', options));
      }),
    );
    expect(composed).toEqual([]);
    expect(await page.getByRole('radio', { name: 'dark' }).evaluate((radio) => radio.matches(':focus'))).toBe(
      true,
    );

    await page.keyboard.press('?');
    await panel().waitFor();
    expect(await actedOn(page, ['/', 'j', 'k', '?'])).toEqual([]);
    await page.keyboard.press('Control+k');
    expect(await page.locator('dialog[open]').count()).toBe(1);
    expect(page.url()).toBe(site.home);
    expect(site.problems).toEqual([]);
  });
});

/** No key of one character works, and none is told; Ctrl+K still does. */
async function expectOff(page: Page): Promise<void> {
  await page.locator('body').click({ position: { x: 1, y: 1 } });
  expect(await actedOn(page, ['/', '?', 'j', 'k'])).toEqual([]);
  expect(await told(page, 'Search')).toBe('Control+K Meta+K');
  expect(await button(page).getAttribute('aria-keyshortcuts')).toBeNull();
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open], #search [name=q]:focus').waitFor();
  await page.keyboard.press('Escape');
}
