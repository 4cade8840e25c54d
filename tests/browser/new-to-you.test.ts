import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsIn } from './axe.ts';
import { openPage, openSite } from './open-site.ts';

/** Five papers: when each was added, and what changed since. */
const PAPERS = [
  { id: 'one', added: '2026-01-05' },
  { id: 'two', added: '2026-10-30', changes: [{ date: '2026-11-20', what: 'published' }] },
  { id: 'three', added: '2026-11-21', changes: [{ date: '2026-11-22', what: 'corrected' }] },
  { id: 'four', added: '2026-11-21' },
  { id: 'five', added: '2026-11-22' },
];

function list(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lectern-news-'));
  for (const kind of ['topics', 'papers']) fs.mkdirSync(path.join(folder, kind));
  const site = 'title: T\ndescription: D.\nurl: https://example.org/\nsocialImages: false\n';
  fs.writeFileSync(path.join(folder, 'site.yaml'), site);
  for (const { id, ...fields } of PAPERS) {
    const frontmatter = { title: `Paper ${id}`, ...fields, featured: id !== 'four' };
    const lines = Object.entries(frontmatter).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
    fs.writeFileSync(path.join(folder, 'papers', `${id}.md`), `---\n${lines.join('')}---\n\nAn abstract.\n`);
  }
  return folder;
}

describe('the home page', () => {
  const site = openSite({ CONTENT_DIR: list() });

  /** Comes back with what an earlier visit left. */
  async function comeBack(left: string, page: Page = site.page): Promise<string> {
    await page.goto(`${site.home}added/`);
    await page.evaluate((text) => localStorage.setItem('lectern:seen/', text), left);
    await page.goto(site.home);
    return note(page);
  }

  /** What the note says; empty where it is not shown. */
  async function note(page: Page = site.page): Promise<string> {
    const shown = page.locator('#news:visible');
    return (await shown.count()) === 0 ? '' : (await shown.innerText()).trim();
  }

  async function stored(): Promise<Record<string, string>> {
    return site.page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));
  }

  /** What stands at the end of each row that has a badge. */
  async function badges(section: string): Promise<string[]> {
    const rows = await site.page.locator(`section[aria-labelledby=${section}] .row:has(.badge)`).all();
    return Promise.all(
      rows.map(
        async (row) => `${await row.locator('h3').innerText()}: ${await row.locator('.badge').innerText()}`,
      ),
    );
  }

  it('says nothing on the first visit, and keeps one date', async () => {
    await site.page.goto(site.home);
    expect(await note()).toBe('');
    expect(await badges('latest')).toEqual([]);
    expect(await stored()).toEqual({ 'lectern:seen/': '2026-11-22' });
  });

  it('tells who comes back what is new and what has changed, and marks the rows', async () => {
    expect(await comeBack('2026-11-03')).toBe(
      '3 new, 1 changed since your last visit, to the list of 3 November',
    );
    expect(await badges('latest')).toEqual([
      'Paper five: new to you',
      'Paper four: new to you',
      'Paper three: new to you',
      'Paper two: changed',
    ]);
    expect((await badges('featured')).toSorted()).toEqual([
      'Paper five: new to you',
      'Paper three: new to you',
      'Paper two: changed',
    ]);
    expect(await stored()).toEqual({ 'lectern:seen/': '2026-11-22' });
    await site.page.getByRole('link', { name: '3 new' }).click();
    await site.page.waitForURL(`${site.home}added/2026-11/`);
    expect(await site.page.locator('h2').allInnerTexts()).toEqual(['22 November 2026', '21 November 2026']);
    expect(site.problems).toEqual([]);
  });

  it('says it as long as the visit lasts, and not on the next one', async () => {
    const said = await comeBack('2026-11-21');
    expect(said).toBe('1 new, 1 changed since your last visit, to the list of 21 November');
    await site.page.reload();
    expect(await note()).toBe(said);
    await site.page.goto(`${site.home}papers/one/`);
    await site.page.getByRole('link', { name: 'T', exact: true }).click();
    await site.page.waitForURL(site.home);
    expect(await note()).toBe(said);
    const next = await site.page.context().newPage();
    await next.goto(site.home);
    expect(await note(next)).toBe('');
  });

  it('names the year of a visit long ago, and leads to all months where the news is of several', async () => {
    expect(await comeBack('2025-12-31')).toBe('5 new since your last visit, to the list of 31 December 2025');
    await site.page.getByRole('link', { name: '5 new' }).click();
    await site.page.waitForURL(`${site.home}added/`);
  });

  it('says so where the page does not know all days', async () => {
    await site.page.route(site.home, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('"latest":', '"before":"2026-11-10","latest":');
      await route.fulfill({ response, body });
    });
    expect(await comeBack('2026-11-03')).toMatch(/^More than 3 new, 1 changed since/);
    expect(await comeBack('2026-11-10')).toMatch(/^3 new, 1 changed since/);
  });

  it.each(['2026-11-22', '2027-01-01', 'yesterday', ''])('says nothing where %j was left', async (left) => {
    expect(await comeBack(left)).toBe('');
    expect(await stored()).toEqual({ 'lectern:seen/': '2026-11-22' });
  });

  it('says nothing where the browser keeps nothing', async () => {
    await site.page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('off limits', 'SecurityError');
          },
        });
    });
    await site.page.goto(site.home);
    expect(await note()).toBe('');
    expect(site.problems).toEqual([]);
  });

  it('moves nothing once it is painted, and is accessible', async () => {
    await site.page.addInitScript(() => {
      const observer = new PerformanceObserver(() => undefined);
      observer.observe({ type: 'layout-shift', buffered: true });
      Object.assign(window, {
        shiftsSoFar: () => observer.takeRecords().map((entry) => entry.toJSON() as unknown),
      });
    });
    expect(await comeBack('2026-11-03')).not.toBe('');
    const shifts = await site.page.evaluate(async () => {
      const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
      await frame();
      await frame();
      return (window as unknown as { shiftsSoFar: () => unknown[] }).shiftsSoFar();
    });
    expect(shifts).toEqual([]);
    expect(await violationsIn(site.page, 'all')).toEqual([]);
  });

  it('shows nothing of it without JavaScript, nor in rows elsewhere', async () => {
    const page = await openPage(site, { javaScriptEnabled: false });
    await page.goto(site.home);
    expect(await page.locator('#news:visible').count()).toBe(0);
    await page.context().close();
    await comeBack('2026-11-03');
    await site.page.goto(`${site.home}papers/`);
    expect(await site.page.getByText('new to you').count()).toBe(0);
  });
});
