import fs from 'node:fs';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { openBuiltSite } from './lighthouse/open-built-site.ts';

/** Builds the site and photographs every type of page, as far as a screen shows it, into docs/screenshots/. */
const FOLDER = 'docs/screenshots';
const SCREENS = [
  { width: 360, height: 740 },
  { width: 768, height: 1000 },
  { width: 1440, height: 900 },
];
const PAGES: Record<string, string> = {
  home: '/',
  topics: '/topics/',
  topic: '/topics/brain-decoding/',
  papers: '/papers/',
  year: '/years/2023/',
  paper: '/papers/mgno/',
  paths: '/paths/',
  path: '/paths/brain-scans/',
  explore: '/explore/',
  'my-list': '/my-list/',
  search: '/search/?q=brain',
  about: '/about/',
  contribute: '/contribute/',
  'not-found': '/no-such-page/',
};
/** Where many topics show their hues; elsewhere sixteen colours do. */
const COLOURFUL = new Set(['home', 'topics', 'papers', 'explore']);

const site = await openBuiltSite();
fs.rmSync(FOLDER, { recursive: true, force: true });
fs.mkdirSync(FOLDER, { recursive: true });
let total = 0;
for (const viewport of SCREENS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await site.browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await markSomePapers(page);
    for (const [name, address] of Object.entries(PAGES)) {
      await page.goto(site.origin + address, { waitUntil: 'networkidle' });
      const png = await sharp(await page.screenshot({ caret: 'hide' }))
        .png({
          palette: true,
          colours: COLOURFUL.has(name) ? 64 : 16,
          dither: 0,
          effort: 10,
          compressionLevel: 9,
        })
        .toBuffer();
      fs.writeFileSync(`${FOLDER}/${name}-${viewport.width}-${colorScheme}.png`, png);
      total += png.length;
    }
    await context.close();
  }
}
await site.close();
const count = Object.keys(PAGES).length * SCREENS.length * 2;
console.log(`${FOLDER}: ${count} pictures, ${(total / 1e6).toFixed(1)} MB`);

/** A reader's own list with something in it, marked as readers do it. */
async function markSomePapers(page: Page): Promise<void> {
  const marks = ['To read', 'Reading', 'Read'];
  await page.goto(`${site.origin}/paths/brain-scans/`);
  for (const [index, mark] of marks.entries()) {
    await page.locator('.mark-button').nth(index).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: mark, exact: true }).check();
    await page.getByRole('button', { name: 'Done' }).click();
  }
}
