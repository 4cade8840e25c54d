import type { Locator, Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { pageKinds } from '../../scripts/dev/browser/page-kinds.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { arxivPage, doiPage } from '../../src/model/identifiers.ts';
import { papersOf } from '../../src/model/library.ts';
import { defined } from '../../src/model/defined.ts';
import { LIST } from '../list.ts';
import { openSite } from './open-site.ts';
import { settled } from './settled.ts';

const site = openSite();
const papers = new Map(papersOf(loadLibrary(LIST).library).map((paper) => [paper.id, paper]));

beforeEach(async () => {
  await site.page.emulateMedia({ media: 'print' });
});

/** The text that CSS puts before or behind an element. */
function generated(locator: Locator, where: '::before' | '::after'): Promise<string> {
  return locator.evaluate((element, pseudo) => {
    const { content, display } = getComputedStyle(element, pseudo);
    if (display === 'none' || content === 'none' || content === 'normal') return '';
    // Browsers differ in whether they name the attribute or what it says.
    return content.replace(/attr\(([\w-]+)\)/g, (_, name: string) => element.getAttribute(name) ?? '');
  }, where);
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Each row of a list with its paper, its text and what stands at its foot. */
async function printedRows(page: Page) {
  const rows = await page.locator('.rows > li:visible').all();
  return Promise.all(
    rows.map(async (row) => ({
      paper: defined(papers.get(defined((await row.getAttribute('data-paper')) ?? undefined))),
      text: fold(await row.innerText()),
      foot: await generated(row, '::after'),
    })),
  );
}

describe('on paper', () => {
  it.each(pageKinds)('a page of the kind %s has nothing of the interface', async (kind) => {
    const { page } = site;
    await page.goto(site.pageOf(kind));
    if (kind === 'search') await settled(page);
    const controls = page.locator(
      'nav, button, input, select, textarea, summary, dialog, footer.colophon, .skip, .mark-button',
    );
    expect(
      await controls
        .filter({ visible: true })
        .evaluateAll((found) => found.map(({ outerHTML }) => outerHTML)),
    ).toEqual([]);
    expect(fold(await page.locator('main').innerText())).not.toBe('');
    expect(
      await page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--running')"),
    ).toMatch(/^'Neurons, Real and Artificial/);
  });

  it.each(['topic', 'papers', 'more-papers', 'year', 'path'] as const)(
    'a list on a page of the kind %s has all authors, the summary and the address of each paper',
    async (kind) => {
      await site.page.goto(site.pageOf(kind));
      const rows = await printedRows(site.page);
      expect(rows.length).toBeGreaterThan(0);
      for (const { paper, text, foot } of rows) {
        expect(text).toContain(fold(paper.title));
        expect(text).toContain((paper.authors ?? []).join(', '));
        if (kind !== 'path') expect(text).toContain(fold(paper.summary ?? ''));
        const address = paper.arxiv ? arxivPage(paper.arxiv) : paper.doi && doiPage(paper.doi);
        expect(foot).toContain(address ?? `/papers/${paper.id}/`);
      }
    },
  );

  it('the latest additions on the home page have all authors and addresses', async () => {
    const { page } = site;
    await page.goto(site.home);
    const rows = await page.locator('.additions .row').all();
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) {
      const path = defined((await row.locator('h3 a').getAttribute('href')) ?? undefined);
      const { authors = [], arxiv = '' } = defined(papers.get(defined(path.split('/').at(-2))));
      expect(fold(await row.innerText())).toContain(authors.join(', '));
      expect(await generated(row, '::after')).toContain(arxivPage(arxiv));
    }
  });

  it('the bars of a figure are printed, as grounds are not', async () => {
    await site.page.goto(site.pageOf('explore'));
    const bar = site.page.locator('.bar-list__bar').first();
    const adjust = await bar.evaluate((element) => getComputedStyle(element, '::before').printColorAdjust);
    expect(adjust).toBe('exact');
  });

  it('an abstract is printed if it is open', async () => {
    const { page } = site;
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`${site.home}topics/pruning/`);
    await page.locator('.abstract > summary').first().click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.abstract .prose').first().isVisible()).toBe(true);
    expect(await page.locator('.abstract .prose:visible').count()).toBe(1);
  });

  it('an entry is not broken, and a heading keeps with what follows', async () => {
    const { page } = site;
    await page.goto(site.pageOf('papers'));
    const styles = (selector: string, property: string) =>
      page
        .locator(selector)
        .evaluateAll(
          (elements, name) => [
            ...new Set(elements.map((element) => getComputedStyle(element).getPropertyValue(name))),
          ],
          property,
        );
    expect(await styles('.rows > li', 'break-inside')).toEqual(['avoid']);
    expect(await styles('main :is(h1, h2, h3)', 'break-after')).toEqual(['avoid']);
  });

  it('entries are numbered through all pages of a list, and each says which part it is', async () => {
    const { page } = site;
    for (const [path, first, part] of [
      ['papers/', 1, 'Part 1 of 2: papers 1 to 40 of 60'],
      ['papers/page/2/', 41, 'Part 2 of 2: papers 41 to 60 of 60'],
    ] as const) {
      await page.goto(site.home + path);
      const numbers = await page
        .locator('ol.rows')
        .evaluateAll((lists) =>
          lists.flatMap((list) =>
            [...list.children].map((_, index) => (list as HTMLOListElement).start + index),
          ),
        );
      expect(numbers).toEqual(numbers.map((_, index) => first + index));
      expect(await generated(page.locator('.rows > li').first(), '::before')).toContain('counter(list-item)');
      const note = page.getByText(part);
      expect(await note.isVisible()).toBe(true);
      await page.emulateMedia({ media: 'screen' });
      expect(await note.isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
    }
    await page.goto(`${site.home}topics/pruning/`);
    expect(await page.locator('.print-only').count()).toBe(0);
  });

  it('a paper has all authors, its facts, its abstract and the addresses of its links', async () => {
    const { page } = site;
    const id = 'surface-based-parcellation-and-vertex-wise-analysis';
    await page.goto(`${site.home}papers/${id}/`);
    const paper = defined(papers.get(id));
    const text = fold(await page.locator('main').innerText());
    expect(text).toContain((paper.authors ?? []).join(', '));
    expect(text).toContain(fold(paper.abstract).slice(0, 200));
    expect(text).not.toMatch(/Related papers|Cited on this site|Edit this entry/);
    const links = await page.locator('.actions a').all();
    expect(links.length).toBeGreaterThan(1);
    for (const link of links)
      expect(await generated(link, '::after')).toContain((await link.getAttribute('href')) ?? '');
  });

  it('results of a search have all authors and addresses', async () => {
    const { page } = site;
    await page.goto(`${site.home}search/?q=tumor`);
    await settled(page);
    const rows = await page.locator('#search-results > li').all();
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) {
      const address = defined((await row.getAttribute('data-print')) ?? undefined);
      expect(await generated(row, '::after')).toContain(address);
      const paper = defined(papers.get(defined(new URL(address).pathname.split('/')[2])));
      expect(fold(await row.innerText())).toContain((paper.authors ?? []).join(', '));
    }
    expect(await page.locator('#search-status').isVisible()).toBe(true);
  });

  it('the own list has titles, notes and addresses', async () => {
    const { page } = site;
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`${site.home}topics/pruning/`);
    await page.getByRole('button', { name: /^Mark: AP/ }).click();
    await page.getByLabel('A note, for yourself').fill('Before the next meeting.');
    await page.goto(`${site.home}my-list/`);
    await page.emulateMedia({ media: 'print' });
    await page.getByText('Before the next meeting.').waitFor();
    const link = page.locator('#my-list li > a');
    expect(await generated(link, '::after')).toContain(`${site.home}papers/ap-selective-activation/`);
  });

  it('is black on white in the dark theme, too', async () => {
    const { page } = site;
    await page.addInitScript("localStorage.setItem('lectern:theme', 'dark')");
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(site.pageOf('topic'));
    const colours = await page.evaluate(() => {
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      const texts = [...document.querySelectorAll('main *')].filter(
        (element) =>
          element.checkVisibility() && !element.closest('svg') && element.textContent.trim() !== '',
      );
      return [ground, ...new Set(texts.map((element) => getComputedStyle(element).color))];
    });
    expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });
});
