import { describe, expect, it } from 'vitest';
import { verifiedPublications } from '../publications.ts';
import { openSite } from './open-site.ts';
import { settled } from './settled.ts';

const all = verifiedPublications();
const withYear = all.filter(({ year }) => year !== undefined);

describe('the publication of each paper, in the browser', () => {
  const site = openSite();

  it('is said in the dialog with the year of its venue', async () => {
    await site.page.goto(site.home);
    await site.page.keyboard.press('/');
    const field = site.page.getByRole('combobox', { name: 'Search the papers' });
    await field.waitFor();
    for (const { title, venue, year } of withYear) {
      await field.fill(title);
      await settled(site.page);
      const option = site.page.getByRole('option').filter({ hasText: title }).first();
      expect(await option.locator('.facts').textContent(), title).toContain(`${venue ?? ''} ${year ?? ''}`);
    }
  });

  it('has no year of a venue where none was verified', async () => {
    const [yearless] = all.filter(({ venue, year }) => venue !== undefined && year === undefined);
    await site.page.goto(`${site.home}search/?q=${encodeURIComponent(yearless?.title ?? '')}`);
    await settled(site.page);
    const row = site.page.locator('#search-results > li').filter({ hasText: yearless?.title ?? '' });
    expect(await row.locator('.facts').textContent()).toMatch(/· ICLR \(preprint 2023\)$/);
  });

  it('is what the facets mean: a venue and a year find all of its papers of that year, and no others', async () => {
    const years = [...new Set(withYear.filter(({ venue }) => venue === 'ICLR').map(({ year }) => year))];
    expect(years.length).toBeGreaterThan(3);
    for (const year of years) {
      const own = all
        .filter((paper) => paper.venue === 'ICLR' && paper.year === year)
        .map(({ title }) => title);
      for (const search of [`?venue=ICLR&year=${year ?? ''}`, `?venue=ICLR&q=year%3A${year ?? ''}`]) {
        await site.page.goto(`${site.home}search/${search}`);
        await settled(site.page);
        const found = await site.page.locator('#search-results > li h2').allTextContents();
        expect(found.toSorted(), search).toEqual(own.toSorted());
      }
    }
  });

  it('is what the tools of a list filter by, and what it is sorted by', async () => {
    await site.page.goto(`${site.home}topics/neuroscience/?year=2024&venue=ICLR`);
    const rows = site.page.locator('.rows > li:visible .facts');
    const isFiltered = async (): Promise<boolean> =>
      (await rows.allTextContents()).every((facts) => facts.includes('ICLR 2024'));
    await expect.poll(isFiltered).toBe(true);
    expect(await rows.count()).toBeGreaterThan(0);
    await site.page.goto(`${site.home}topics/neuroscience/?sort=newest`);
    const shown = site.page.locator('.rows > li');
    await expect.poll(() => shown.first().getAttribute('data-year')).toBe('2026');
    const years = await shown.evaluateAll((items) => items.map((item) => Number(item.dataset['year'])));
    expect(years).toEqual(years.toSorted((a, b) => b - a));
  });
});
