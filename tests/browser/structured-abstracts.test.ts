import { expect, it } from 'vitest';
import { openSite } from './open-site.ts';

const site = openSite({ CONTENT_DIR: 'tests/fixtures/reading/structured-abstracts' });

it('abstracts that rows fetch have headings below that of the row, and footnotes of their own', async () => {
  const { page } = site;
  await page.goto(`${site.home}papers/`);
  for (const number of [1, 2]) {
    const row = page.locator(`[data-paper="trial-${number}"]`);
    await row.locator('summary', { hasText: 'Abstract' }).click();
    await row.getByText(`trials of study ${number} succeeded`).waitFor();
    expect(await row.locator('h4, h5').allInnerTexts()).toEqual([
      'Background',
      'Search',
      'My list',
      'Content',
    ]);
    expect(await row.locator('.prose').locator('h2, h3').count()).toBe(0);
  }
  const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const second = page.locator('[data-paper="trial-2"]');
  await second.getByRole('link', { name: '2', exact: true }).first().click();
  expect(await page.locator(':target').innerText()).toContain('In study 2.');
  expect(site.problems).toEqual([]);
});

it('a heading "Search" in a text is not taken for the search', async () => {
  const { page } = site;
  await page.goto(`${site.home}topics/trials/`);
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search the papers' }).fill('randomised');
  await page.getByRole('option', { name: /number 1/ }).waitFor();
  expect(site.problems).toEqual([]);
});
