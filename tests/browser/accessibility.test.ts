import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { openPage, openSite } from './open-site.ts';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = [
  '',
  'topics/',
  'topics/pruning/',
  'papers/',
  'papers/mgno/',
  'search/?q=brain',
  'about/',
  '404.html',
];

describe('every type of page', () => {
  const site = openSite();

  describe.each(['light', 'dark'] as const)('in a %s theme', (colorScheme) => {
    it.each(pages)('/%s passes axe, WCAG 2.2 AA and best practice', async (path) => {
      const page = await openPage(site, { colorScheme, viewport: { width: 390, height: 800 } });
      await page.goto(site.home + path);
      if (path.includes('q=')) await page.locator('#search-results li').first().waitFor();
      await page.evaluate(axe);
      const { violations } = await page.evaluate<AxeResults>('axe.run()');
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
      await page.context().close();
    });
  });

  it.each(pages)('/%s needs no sideways scrolling at 320 pixels', async (path) => {
    const page = await openPage(site, { viewport: { width: 320, height: 640 } });
    await page.goto(site.home + path);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await page.context().close();
  });
});
