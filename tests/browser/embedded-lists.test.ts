import fs from 'node:fs';
import path from 'node:path';
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { defined } from '../../src/model/defined.ts';
import { openPage, openSite } from './open-site.ts';

describe('the code of a frame', () => {
  const site = openSite();

  it.each(['light', 'dark'] as const)('shows the list on a narrow page that is %s', async (colorScheme) => {
    await site.page.goto(`${site.home}topics/brain-decoding/`);
    await site.page.getByText('Show this list on your own page').click();
    const code = await site.page.getByRole('textbox', { name: 'Code of the frame' }).inputValue();
    // The list is built for an address of its own, and served here from another.
    const own = code.replace('https://example.org/', site.home);
    expect(own).not.toBe(code);

    const page = await openPage(site, { javaScriptEnabled: false, colorScheme });
    await page.goto(`${site.home}about/`);
    await page.setContent(`<div style="width: 300px">${own}</div>`);
    const frame = page.frameLocator('iframe');
    const titles = frame.locator('li h2 a');
    await titles.first().waitFor();
    const inside = defined(page.frames()[1]);
    const width = await inside.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(300);
    expect(await inside.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
      colorScheme === 'dark',
    );
    const colour = await inside.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(Number(/[\d.]+/.exec(colour)?.[0]) > 0.5).toBe(colorScheme === 'light');
    await page.context().close();
    expect(site.problems).toEqual([]);
  });
});

describe('the search that a browser offers', () => {
  const site = openSite();

  it('runs when its address is opened', async () => {
    const { root } = parseXml(fs.readFileSync(path.join(site.folder, 'opensearch.xml'), 'utf8'));
    const url = root?.children.find((child) => child instanceof XmlElement && child.name === 'Url');
    const address = defined(url instanceof XmlElement ? url.attributes['template'] : undefined)
      .replace('https://example.org/', site.home)
      .replace('{searchTerms}', encodeURIComponent('neural operator multigrid'));
    await site.page.goto(address);
    await site.page
      .locator('#search-results [data-paper=mgno], #search-results a[href$="/papers/mgno/"]')
      .first()
      .waitFor();
    expect(site.problems).toEqual([]);
  });
});
