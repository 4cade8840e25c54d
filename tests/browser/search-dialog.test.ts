import { describe, expect, it } from 'vitest';
import { openSite } from './open-site.ts';
import { settled } from './settled.ts';

describe('the search dialog', () => {
  const site = openSite();
  const dialog = () => site.page.getByRole('dialog', { name: 'Search' });
  const field = () => site.page.getByRole('combobox', { name: 'Search the papers' });
  const options = () => site.page.getByRole('option');
  const open = async (words: string): Promise<void> => {
    await site.page.goto(site.home);
    await site.page.keyboard.press('/');
    await dialog().waitFor();
    await site.page.keyboard.type(words);
    await settled(site.page);
  };
  /** The title of the active option; nothing where none is. */
  const active = (): Promise<string | null> =>
    field().evaluate((input) => {
      const id = input.getAttribute('aria-activedescendant');
      const option = id === null ? null : document.getElementById(id);
      return option?.getAttribute('aria-selected') === 'true'
        ? (option.firstElementChild?.textContent ?? '')
        : null;
    });
  const titles = () => options().locator('.option__title').allTextContents();

  it.each(['', 'topics/pruning/', 'papers/mgno/', 'my-list/', 'about/', 'no-such-page/'])(
    'opens on /%s with a slash, with Ctrl+K and with Cmd+K',
    async (path) => {
      await site.page.goto(site.home + path);
      for (const key of ['/', 'Control+k', 'Meta+k']) {
        await site.page.keyboard.press(key);
        await dialog().waitFor();
        await expect.poll(() => field().evaluate((element) => element === document.activeElement)).toBe(true);
        await site.page.keyboard.press('Escape');
        await dialog().waitFor({ state: 'hidden' });
      }
      expect(site.problems).toEqual([]);
    },
  );

  it('leaves the slash to a field that is being typed in, and on the search page leads to the field', async () => {
    await site.page.goto(site.home);
    await site.page.getByRole('searchbox').focus();
    await site.page.keyboard.type('a/b');
    expect(await site.page.getByRole('searchbox').inputValue()).toBe('a/b');
    expect(await dialog().count()).toBe(0);
    await site.page.goto(`${site.home}search/?q=meningioma`);
    await settled(site.page);
    await site.page.getByRole('checkbox').first().focus();
    await site.page.keyboard.press('/');
    expect(await site.page.locator('input[name=q]:focus').count()).toBe(1);
    await site.page.keyboard.type('glioma');
    await settled(site.page);
    expect(new URL(site.page.url()).search).toBe('?q=glioma');
    expect(await dialog().count()).toBe(0);
  });

  it('loads nothing until the reader reaches for search', async () => {
    const asked: string[] = [];
    site.page.on('request', (request) => asked.push(request.url()));
    const ofSearch = (): string[] => asked.filter((url) => /\/search[.-]|pf_meta/.test(url));
    for (const reach of [
      () => site.page.getByRole('searchbox').focus(),
      () => site.page.getByRole('searchbox').hover(),
      () => site.page.getByRole('link', { name: 'Search' }).hover(),
      () => site.page.getByRole('link', { name: 'Search' }).focus(),
      () => site.page.keyboard.press('/'),
    ]) {
      asked.length = 0;
      await site.page.goto(site.home, { waitUntil: 'networkidle' });
      await site.page.mouse.move(2, 2);
      expect(ofSearch()).toEqual([]);
      await reach();
      await expect.poll(() => ofSearch().some((url) => url.endsWith('.pf_meta'))).toBe(true);
    }
  });

  it('keeps every letter that is typed before it is complete', async () => {
    const held: (() => Promise<void>)[] = [];
    // Before the page is there: a pointer that another test has left over a link loads search ahead.
    await site.page.route('**/_astro/search.*', (route) => {
      held.push(() => route.continue());
    });
    await site.page.goto(site.home);
    await site.page.keyboard.press('/');
    await site.page.keyboard.type('meningioma');
    await expect.poll(() => held.length).toBe(1);
    await held[0]?.();
    await settled(site.page);
    expect(await titles()).toHaveLength(2);
  });

  it('is a combobox with a list, led by the arrow keys, Home and End', async () => {
    await open('brain');
    expect(await field().getAttribute('aria-expanded')).toBe('true');
    expect(await field().getAttribute('aria-autocomplete')).toBe('list');
    const list = site.page.getByRole('listbox', { name: 'Papers' });
    expect(await list.getAttribute('id')).toBe(await field().getAttribute('aria-controls'));
    const all = await titles();
    expect(all).toHaveLength(8);
    expect(await active()).toBeNull();
    for (const [key, expected] of [
      ['ArrowDown', all[0]],
      ['ArrowDown', all[1]],
      ['End', all[7]],
      ['ArrowDown', null],
      ['ArrowUp', all[7]],
      ['Home', all[0]],
      ['ArrowUp', null],
      ['ArrowDown', all[0]],
      ['ArrowLeft', null],
    ] as const) {
      await site.page.keyboard.press(key);
      expect(await active(), key).toBe(expected ?? null);
    }
    expect(await field().evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(4);
    await site.page.keyboard.press('ArrowDown');
    await site.page.keyboard.type('x');
    expect(await active()).toBeNull();
    expect(await field().inputValue()).toBe('braixn');
  });

  it('opens what is active with Enter', async () => {
    await open('meningioma');
    await site.page.keyboard.press('ArrowDown');
    const title = await active();
    await site.page.keyboard.press('Enter');
    await site.page.waitForURL('**/papers/*/');
    expect(await site.page.locator('h1').textContent()).toBe(title);
  });

  it('leads to all results with Enter and with a link', async () => {
    await open('brain');
    await site.page.keyboard.press('Enter');
    await site.page.waitForURL('**/search/?q=brain');
    await open('brain');
    const link = dialog().getByRole('link', { name: /^All results for “brain”: \d+$/ });
    const count = Number(/\d+$/.exec((await link.textContent()) ?? '')?.[0]);
    await link.click();
    await site.page.waitForURL('**/search/?q=brain');
    await settled(site.page);
    expect(await site.page.locator('#search-status').textContent()).toBe(`${count} papers for “brain”.`);
  });

  it('closes with Escape, its button and a click beside it, and gives the focus back', async () => {
    await site.page.goto(`${site.home}papers/mgno/`);
    const mark = site.page.locator('.mark-button').first();
    for (const close of [
      () => site.page.keyboard.press('Escape'),
      () => dialog().getByRole('button', { name: 'Close' }).click(),
      () => site.page.mouse.click(5, 5),
    ]) {
      await mark.focus();
      await site.page.keyboard.press('/');
      await dialog().waitFor();
      await site.page.keyboard.type('brain');
      await settled(site.page);
      await close();
      await dialog().waitFor({ state: 'hidden' });
      expect(await mark.evaluate((button) => button === document.activeElement)).toBe(true);
    }
  });

  it('comes back with what was typed, ready to be typed over', async () => {
    await open('brain');
    await site.page.keyboard.press('Escape');
    await site.page.keyboard.press('/');
    expect(await field().inputValue()).toBe('brain');
    expect(await options().count()).toBe(8);
    await site.page.keyboard.type('meningioma');
    await settled(site.page);
    expect(await titles()).toHaveLength(2);
  });

  it('is busy from the first letter until it shows what is asked for', async () => {
    await open('meningioma');
    const list = site.page.locator('#search-options');
    const busy = await list.evaluate((region) => {
      const input = document.querySelector('#search-dialog input') as HTMLInputElement;
      const before = region.ariaBusy;
      input.value = 'zzyzx';
      input.dispatchEvent(new InputEvent('input'));
      return [before, region.ariaBusy];
    });
    expect(busy).toEqual(['false', 'true']);
    await settled(site.page);
    expect(await options().count()).toBe(0);
    // What was asked for already is not asked again.
    await field().fill('zzyzx ');
    await settled(site.page);
  });

  it('says how many were found, once the typing has settled', async () => {
    await open('meningioma');
    await expect.poll(() => dialog().getByRole('status').textContent()).toBe('2 papers for “meningioma”.');
  });

  it('corrects a misspelt word, and takes it as it is on request', async () => {
    await open('quantzation');
    const correction = dialog().locator('.correction');
    expect(await correction.textContent()).toBe(
      'Showing results for quantization; search instead for quantzation.',
    );
    await correction.getByRole('link').click();
    await settled(site.page);
    expect(await dialog().locator('.dialog-foot').textContent()).toMatch(/^No papers for “quantzation”/);
    expect(await correction.textContent()).toBe('');
    expect(await field().evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('says how to search while there is nothing to show', async () => {
    await site.page.goto(site.home);
    await site.page.keyboard.press('/');
    const help = dialog().getByRole('heading', { name: 'How to search' });
    await help.waitFor();
    expect(await field().getAttribute('aria-expanded')).toBe('false');
    await site.page.keyboard.type('brain');
    await settled(site.page);
    expect(await options().count()).toBe(8);
    expect(await help.isVisible()).toBe(false);
    await field().fill('');
    await settled(site.page);
    expect(await help.isVisible()).toBe(true);
    expect(await options().count()).toBe(0);
  });
});
