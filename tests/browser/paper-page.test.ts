import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, openSite } from './open-site.ts';

const site = openSite();

/** On a reading path, with five links. */
const PAPER = 'papers/neuroformer/';
const PHONE = { viewport: { width: 390, height: 844 } };

async function topOf(locator: Locator): Promise<number> {
  return (await locator.boundingBox())?.y ?? Infinity;
}

describe('the page of a paper', () => {
  it('has the mark button and the reading path above the abstract, on the first screen of a phone', async () => {
    const page = await openPage(site, PHONE);
    await page.goto(site.home + PAPER);
    const abstract = await topOf(page.locator('#abstract'));
    for (const above of [page.locator('.mark-button'), page.locator('.paper__paths a')])
      expect(await topOf(above)).toBeLessThan(abstract);
    expect(abstract).toBeLessThan(700);
    await page.context().close();
  });

  it('has its related papers beside the abstract on a wide screen, level with its heading', async () => {
    const page = await openPage(site, { viewport: { width: 1440, height: 900 } });
    await page.goto(site.home + PAPER);
    const [heading, related] = await Promise.all([
      page.getByRole('heading', { name: 'Abstract' }).boundingBox(),
      page.getByRole('heading', { name: 'Related papers' }).boundingBox(),
    ]);
    expect(related?.y).toBe(heading?.y);
    expect(related?.x).toBeGreaterThan((heading?.x ?? 0) + 600);
    await page.context().close();
  });

  it('copies its link, without what stands behind it in the address, and says so', async () => {
    const { page } = site;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${site.home}${PAPER}?from=mail#abstract`);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(site.home + PAPER);
    expect(site.problems).toEqual([]);
  });

  it('shows the address where the browser does not copy it, and has no button where it cannot', async () => {
    const { page } = site;
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    });
    await page.goto(site.home + PAPER);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page
      .locator('.paper__buttons')
      .getByText(site.home + PAPER)
      .waitFor();

    const other = await openPage(site);
    await other.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'clipboard');
    });
    await other.goto(site.home + PAPER);
    await other.locator('.mark-button').waitFor();
    expect(await other.getByRole('button', { name: 'Copy link' }).count()).toBe(0);
    await other.context().close();
    expect(site.problems).toEqual([]);
  });
});
