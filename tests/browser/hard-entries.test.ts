import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageKinds, pageOfKind } from '../../scripts/dev/browser/page-kinds.ts';
import { violationsIn } from './axe.ts';
import { cutOff } from './cut-off.ts';
import { writeLongList } from '../site/long-list.ts';
import { browseSite, openPage } from './open-site.ts';
import { settled } from './settled.ts';
import { widestElement } from './widest-element.ts';

const CASES = 'tests/fixtures/reading';
const lists = [
  ...fs.readdirSync(CASES).map((name) => ({ name, content: path.join(CASES, name) })),
  { name: 'a long list', content: writeLongList() },
];
/** In CSS pixels, between the usual margins: A4, and A5. */
const PAPER_WIDTHS = [718, 480];
const WIDTHS = [320, 360, 768, 1440];
/** What readers set: the spacing of WCAG 2.1 (1.4.12), and text of twice the size. */
const SETTINGS = {
  'as it is': '',
  'with text spacing':
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
    'p { margin-block-end: 2em !important }',
  'with text of 200 %': 'html { font-size: 200% !important }',
};

/** Each page is opened once, and then turned. */
describe.each(lists)('$name', ({ content }) => {
  const site = browseSite({ CONTENT_DIR: content });
  let page: Page;
  let addresses: string[];

  beforeAll(async () => {
    page = await openPage(site, { reducedMotion: 'reduce', colorScheme: 'light' });
    const kinds = pageKinds.flatMap((kind) => pageOfKind(kind, site.folder) ?? []);
    addresses = [...new Set([...kinds, ...papersIn(site.folder).slice(0, MOST_PAPERS)])];
  });
  afterAll(() => page.context().close());

  it('fits every window and every sheet, however the text is set, and passes axe in light and dark', async () => {
    const faults: string[] = [];
    const report = (address: string, where: string, found: readonly string[]): void => {
      for (const fault of found) faults.push(`/${address} ${where}: ${fault}`);
    };
    for (const address of addresses) {
      await page.goto(site.home + address);
      if (address.startsWith('search/?')) await settled(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        for (const [setting, css] of Object.entries(SETTINGS))
          report(address, `at ${width} pixels, ${setting}`, await page.evaluate(widestElement, css));
      }
      await page.evaluate(widestElement, '');
      await page.setViewportSize({ width: 320, height: 800 });
      report(address, 'in light', await violationsIn(page, 'all'));
      await page.emulateMedia({ colorScheme: 'dark' });
      report(address, 'in dark', await violationsIn(page, 'colours'));
      await page.emulateMedia({ media: 'print', colorScheme: 'light' });
      for (const width of PAPER_WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        report(address, `on paper of ${width} pixels`, await page.evaluate(cutOff));
      }
      await page.emulateMedia({ media: 'screen' });
    }
    expect(faults).toEqual([]);
  });
});

/** The pages of papers, without those that lead on to a paper at once. */
function papersIn(site: string): string[] {
  return fs
    .globSync('papers/*/index.html', { cwd: site })
    .filter((file) => !fs.readFileSync(path.join(site, file), 'utf8').includes('http-equiv="refresh"'))
    .map((file) => `${path.dirname(file).split(path.sep).join('/')}/`)
    .sort();
}

/** The papers of the long list are all alike. */
const MOST_PAPERS = 20;
