import { expect, it } from 'vitest';
import { openSite } from './open-site.ts';

const site = openSite({ BASE_PATH: '/lists/neurons/' });

it('leads from the home page to a topic, to a paper, and by a phrase of its abstract back to the same paper', async () => {
  const { page, home } = site;
  await page.goto(home);
  await page.getByRole('link', { name: 'Robustness and verification' }).first().click();
  await page.waitForURL('**/topics/robustness/');
  await page.getByRole('heading', { name: 'NeuRI: Diversifying DNN Generation' }).getByRole('link').click();
  await page.waitForURL('**/papers/neuri/');
  const paper = page.url();
  const abstract = (await page.locator('#abstract').textContent()) ?? '';
  const phrase = abstract.split(' ').slice(30, 38).join(' ');

  await page.getByRole('link', { name: 'Search' }).click();
  await page.getByRole('searchbox').fill(phrase);
  await page.keyboard.press('Enter');
  const first = page.locator('#search-results li').first();
  await first.waitFor();
  expect(await first.getByRole('heading').textContent()).toBe(
    'NeuRI: Diversifying DNN Generation via Inductive Rule Inference',
  );
  expect(await first.locator('mark').count()).toBeGreaterThan(3);
  await first.locator('h2').getByRole('link').click();
  await page.waitForURL('**/papers/neuri/');
  expect(page.url()).toBe(paper);
  expect(site.problems).toEqual([]);
});

it('shows each abstract in the browser as the copied page has it', async () => {
  const { trendingPapers } = await import('../formats/copied-page/trending.ts');
  const { idFromTitle } = await import('../../src/model/ids.ts');
  const { page, home } = site;
  const fold = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const withMaths = [
    'wider-and-deeper',
    'mgno',
    'neural-network-verification',
    'classification-of-brain-tumours',
  ];
  for (const { title, abstract } of trendingPapers) {
    const id = idFromTitle(title);
    await page.goto(`${home}papers/${id}/`, { waitUntil: 'commit' });
    await page.waitForLoadState('domcontentloaded');
    expect(fold(await page.locator('h1').textContent())).toBe(fold(title));
    if (withMaths.some((start) => id.startsWith(start))) continue;
    expect(fold(await page.locator('#abstract').textContent())).toBe(
      fold(abstract).replaceAll(' -- ', ' – '),
    );
  }
});
