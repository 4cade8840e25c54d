import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { countedNoun } from '../../src/model/counted-noun.ts';
import { pageKinds, pageOfKind, type PageKind } from './browser/page-kinds.ts';
import { openBuiltSite } from './lighthouse/open-built-site.ts';

/**
 * Builds the site and photographs a page of every kind, as far as a screen shows it, into `screenshots/`. The
 * pictures among them that README.md shows are renewed in docs/screenshots/, and no other file is touched.
 */
const FOLDER = 'screenshots';
const SHOWN = 'docs/screenshots';
const SCREENS = [
  { width: 360, height: 740 },
  { width: 768, height: 1000 },
  { width: 1440, height: 900 },
];
/** Where many topics show their hues; elsewhere sixteen colours do. */
const COLOURFUL = new Set<PageKind>(['home', 'topics', 'papers', 'more-papers', 'explore']);

const site = await openBuiltSite();
fs.mkdirSync(FOLDER, { recursive: true });
const pictures: string[] = [];
for (const viewport of SCREENS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await site.browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await markSomePapers(page);
    for (const kind of pageKinds) {
      const address = pageOfKind(kind, site.folder);
      if (address === undefined) continue;
      await page.goto(`${site.origin}/${address}`, { waitUntil: 'networkidle' });
      const name = `${kind}-${viewport.width}-${colorScheme}.png`;
      fs.writeFileSync(path.join(FOLDER, name), await photograph(page, COLOURFUL.has(kind) ? 64 : 16));
      pictures.push(name);
    }
    await context.close();
  }
}
await site.close();
const readme = fs.readFileSync('README.md', 'utf8');
const shown = pictures.filter((name) => readme.includes(`${SHOWN}/${name}`));
for (const name of shown) {
  fs.mkdirSync(SHOWN, { recursive: true });
  fs.copyFileSync(path.join(FOLDER, name), path.join(SHOWN, name));
}
console.log(
  `${countedNoun(pictures.length, 'picture')} in ${FOLDER}/, ${shown.length} of them in ${SHOWN}/ too`,
);

async function photograph(page: Page, colours: number): Promise<Buffer> {
  return sharp(await page.screenshot({ caret: 'hide' }))
    .png({ palette: true, colours, dither: 0, effort: 10, compressionLevel: 9 })
    .toBuffer();
}

/** A reader's own list with something in it, marked as readers do it, if there is anything to mark. */
async function markSomePapers(page: Page): Promise<void> {
  await page.goto(`${site.origin}/papers/`);
  const buttons = await page.locator('.mark-button').all();
  for (const [index, mark] of ['To read', 'Reading', 'Read'].entries()) {
    const button = buttons[index];
    if (!button) return;
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: mark, exact: true }).check();
    await page.getByRole('button', { name: 'Done' }).click();
  }
}
