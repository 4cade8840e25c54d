import { describe, expect, it } from 'vitest';
import { openSite } from './open-site.ts';
import { settled } from './settled.ts';

const site = openSite();
const alert = () => site.page.locator('.failure[role=alert]');
const titles = () => site.page.locator('#search-results h2').allTextContents();
const options = () => site.page.getByRole('option');
const field = () => site.page.locator('input[name=q]').last();

const isMissing = async (): Promise<void> => {
  await site.page.route('**/search-index/**', (route) => route.fulfill({ status: 404 }));
};
const isBack = (): Promise<void> => site.page.unroute('**/search-index/**');

describe('where the index is missing', () => {
  it('the search page says so, offers the list, and tries again when asked', async () => {
    await isMissing();
    await site.page.goto(`${site.home}search/?q=meningioma`);
    await settled(site.page);
    expect(await alert().textContent()).toMatch(/^The search index could not be loaded\./);
    expect(await alert().getByRole('link', { name: 'all papers' }).getAttribute('href')).toBe('/papers/');
    await alert().getByRole('button', { name: 'Try again' }).click();
    await settled(site.page);
    expect(await alert().textContent()).toMatch(/^The search index could not be loaded\./);
    await isBack();
    await alert().getByRole('button', { name: 'Try again' }).click();
    await settled(site.page);
    expect(await titles()).toHaveLength(2);
    expect(await alert().textContent()).toBe('');
  });

  it('the dialog says so, offers the list, and tries again when asked', async () => {
    await isMissing();
    await site.page.goto(site.home);
    await site.page.keyboard.press('/');
    await site.page.keyboard.type('meningioma');
    await settled(site.page);
    expect(await alert().textContent()).toMatch(/^The search index could not be loaded\./);
    expect(await alert().getByRole('link', { name: 'all papers' }).getAttribute('href')).toBe('/papers/');
    await isBack();
    await alert().getByRole('button', { name: 'Try again' }).click();
    await settled(site.page);
    expect(await options().count()).toBe(2);
    expect(await alert().textContent()).toBe('');
  });

  it('typing on tries again by itself', async () => {
    await isMissing();
    await site.page.goto(`${site.home}search/?q=menin`);
    await alert().getByRole('button', { name: 'Try again' }).waitFor();
    await isBack();
    await field().pressSequentially('gioma');
    await settled(site.page);
    expect(await titles()).toHaveLength(2);
    expect(await alert().textContent()).toBe('');
  });
});

describe('where the network is cut between two letters', () => {
  it('the search page keeps what it shows, says of what, and goes on when the network is back', async () => {
    await site.page.goto(`${site.home}search/?q=meningioma`);
    await settled(site.page);
    const shown = await titles();
    expect(shown).toHaveLength(2);
    await site.page.context().setOffline(true);
    await field().fill('sharpDARTS');
    await settled(site.page);
    expect(await alert().textContent()).toMatch(
      /^You are offline, .* The papers below are those for “meningioma”\./,
    );
    expect(await titles()).toEqual(shown);
    await site.page.context().setOffline(false);
    await expect.poll(async () => (await titles())[0]).toMatch(/^sharpDARTS/);
    expect(await alert().textContent()).toBe('');
  });

  it('the dialog keeps what it shows, and goes on when the network is back', async () => {
    await site.page.goto(site.home);
    await site.page.keyboard.press('/');
    await site.page.keyboard.type('meningioma');
    await settled(site.page);
    expect(await options().count()).toBe(2);
    await site.page.context().setOffline(true);
    await field().fill('sharpDARTS');
    await settled(site.page);
    expect(await alert().textContent()).toMatch(/^You are offline, .* those for “meningioma”\./);
    expect(await options().count()).toBe(2);
    await site.page.context().setOffline(false);
    await expect.poll(() => options().first().textContent()).toMatch(/^sharpDARTS/);
  });

  it('more papers are asked for again', async () => {
    await site.page.goto(`${site.home}search/?topic=neuroscience`);
    await settled(site.page);
    expect(await titles()).toHaveLength(10);
    await site.page.context().setOffline(true);
    await site.page.getByRole('button', { name: 'Show more papers' }).click();
    await settled(site.page);
    expect(await alert().getByRole('button', { name: 'Try again' }).count()).toBe(1);
    expect(await titles()).toHaveLength(10);
    await site.page.context().setOffline(false);
    await expect.poll(() => alert().textContent()).toBe('');
    await site.page.getByRole('button', { name: 'Show more papers' }).click();
    await settled(site.page);
    expect(await titles()).toHaveLength(16);
  });
});

describe('where the code of search cannot be loaded', () => {
  it.each(['', 'search/'])('/%s says so, and has it at the next attempt', async (path) => {
    const code = '**/_astro/search.*';
    await site.page.route(code, (route) => route.abort());
    await site.page.goto(site.home + path);
    if (path === '') await site.page.keyboard.press('/');
    await alert().getByRole('button', { name: 'Try again' }).waitFor();
    expect(await alert().textContent()).toMatch(/^Search could not be loaded\./);
    await alert().getByRole('button', { name: 'Try again' }).click();
    await alert().getByRole('button', { name: 'Try again' }).waitFor();
    await site.page.unroute(code);
    await field().fill('meningioma');
    await settled(site.page);
    const found = path === '' ? options() : site.page.locator('#search-results > li');
    expect(await found.count()).toBe(2);
    expect(await alert().textContent()).toBe('');
  });

  it('the field still leads to the search page', async () => {
    await site.page.route('**/_astro/search.*', (route) => route.abort());
    await site.page.goto(site.home);
    await site.page.keyboard.press('/');
    await site.page.keyboard.type('meningioma');
    await site.page.keyboard.press('Enter');
    await site.page.waitForURL('**/search/?q=meningioma');
  });
});
