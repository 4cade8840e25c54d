import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { defined } from '../../src/model/defined.ts';
import { LIST } from '../list.ts';
import { openPage, openSite, type OpenSite } from './open-site.ts';

const SCREENS = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

const SUBJECTS = ['Law', 'Optimization', 'Graph neural networks', 'Speech', 'Recommender systems'];

/** A list with as many topics and papers as asked for, each paper added on a day of its own. */
function list(topics: number, papers: number): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lectern-home-'));
  for (const kind of ['topics', 'papers']) fs.mkdirSync(path.join(folder, kind));
  const site = fs.readFileSync(path.join(LIST, 'site.yaml'), 'utf8');
  fs.writeFileSync(path.join(folder, 'site.yaml'), `${site}socialImages: false\n`);
  const write = (file: string, frontmatter: Record<string, unknown>, body = ''): void => {
    const lines = Object.entries(frontmatter).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
    fs.writeFileSync(path.join(folder, file), `---\n${lines.join('')}---\n${body}`);
  };
  for (let index = 0; index < topics; index++) {
    const title = `${SUBJECTS[index % SUBJECTS.length]} ${index}`;
    write(`topics/topic-${index}.md`, { title, order: index, description: 'What it is about.' });
  }
  for (let index = 0; index < papers; index++) {
    const added = `2026-01-${String(index + 1).padStart(2, '0')}`;
    const own = topics === 0 ? {} : { topics: [`topic-${index % topics}`] };
    write(`papers/paper-${index}.md`, { title: `Paper ${index}`, added, ...own }, '\nAn abstract.\n');
  }
  return folder;
}

/** The text of what is on the first screen, as far as a reader sees all of an element. */
async function firstScreen(
  site: OpenSite,
  screen: (typeof SCREENS)[number],
  selector: string,
): Promise<string[]> {
  const page = await openPage(site, { viewport: screen });
  await page.goto(site.home);
  const seen = await page.locator(`main ${selector}`).evaluateAll((elements) =>
    elements
      .filter((element) => {
        const { top, bottom, left, right, width } = element.getBoundingClientRect();
        return width > 0 && top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
      })
      .map((element) => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim()),
  );
  await page.context().close();
  return seen;
}

describe('the first screen of the home page', () => {
  const site = openSite();

  it.each(SCREENS)(
    'shows what the list is, search, all topics and the latest papers at $width px',
    async (screen) => {
      expect(await firstScreen(site, screen, 'h1')).toEqual(['Neurons, Real and Artificial']);
      expect(await firstScreen(site, screen, '.lead')).toHaveLength(1);
      expect(await firstScreen(site, screen, 'input[type=search]')).toHaveLength(1);
      const topics = await firstScreen(site, screen, '.topic-index li');
      expect(topics).toHaveLength(12);
      expect(topics[0]).toMatch(/^Neuroscience 16\b/);
      expect(await firstScreen(site, screen, 'time')).toEqual(['23 November 2026']);
      const papers = await firstScreen(site, screen, '.additions h3');
      expect(papers.length).toBeGreaterThanOrEqual(2);
    },
  );
});

describe('the home page of a list of forty topics', () => {
  const site = openSite({ CONTENT_DIR: list(40, 30) });

  it.each(SCREENS)('shows all of them on its first screen at $width px, and what follows', async (screen) => {
    expect(await firstScreen(site, screen, '.topic-index li')).toHaveLength(40);
    expect(await firstScreen(site, screen, 'h2')).toEqual(['Topics', 'Latest additions']);
  });

  it('shows the latest paper and its date there where the topics have a column of their own', async () => {
    const [, wide] = SCREENS;
    expect(await firstScreen(site, defined(wide), '.additions h3')).toContain('Paper 29');
    expect((await firstScreen(site, defined(wide), 'time'))[0]).toBe('30 January 2026');
  });
});

describe('the home page of a list without topics', () => {
  const site = openSite({ CONTENT_DIR: list(0, 1) });

  it('has its one paper, and no heading without anything under it', async () => {
    await site.page.goto(site.home);
    expect(await site.page.locator('main h2').allInnerTexts()).toEqual(['Latest additions']);
    expect(await site.page.locator('.additions h3').allInnerTexts()).toEqual(['Paper 0']);
    expect(await site.page.getByRole('link', { name: /^All/ }).count()).toBe(0);
  });
});

describe('the home page of an empty list', () => {
  const site = openSite({ CONTENT_DIR: list(0, 0) });

  it('says what to do', async () => {
    await site.page.goto(site.home);
    expect(await site.page.locator('main h2, main input').count()).toBe(0);
    await site.page.getByRole('link', { name: 'How to add the first one' }).click();
    await site.page.waitForURL('**/contribute/');
  });
});
