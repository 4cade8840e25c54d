import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPage, openSite } from './open-site.ts';

describe('the search page', () => {
  const site = openSite();
  const titles = () => site.page.locator('#search-results h2').allTextContents();
  const status = () => site.page.locator('#search-status').textContent();

  it('shows what the address asks for, with title, authors, topics and an excerpt', async () => {
    await site.page.goto(`${site.home}search/?q=quantization`);
    const row = site.page.locator('#search-results li').first();
    await row.waitFor();
    expect(await row.locator('h2').textContent()).toBe(
      'A Survey of Quantization Methods for Efficient Neural Network Inference',
    );
    expect(await row.locator('.facts').textContent()).toBe(
      'Amir Gholami, Sehoon Kim, Zhen Dong, Zhewei Yao, Michael W. Mahoney, Kurt Keutzer · 2021 · Pruning',
    );
    expect((await row.locator('mark').allTextContents()).join(' ')).toMatch(/quantization/i);
    expect(site.problems).toEqual([]);
  });

  it('searches while the reader types, keeps the address in step, and counts what it finds', async () => {
    await site.page.goto(`${site.home}search/`);
    await site.page.getByRole('searchbox').pressSequentially('astrocyte');
    await site.page.locator('#search-results li').first().waitFor();
    await expect.poll(status).toMatch(/^\d+ papers for “astrocyte”\.$/);
    expect(new URL(site.page.url()).search).toBe('?q=astrocyte');
  });

  it('filters by topic and by year: any of those within one, all of those across', async () => {
    await site.page.goto(`${site.home}search/?q=brain`);
    await site.page.locator('#search-results li').first().waitFor();
    const count = async (): Promise<number> => Number.parseInt((await status()) ?? '');
    const all = await count();
    await site.page.getByRole('checkbox', { name: /^Medical imaging/ }).check();
    await expect.poll(count).toBeLessThan(all);
    const imaging = await count();
    await site.page.getByRole('checkbox', { name: /^Brain decoding/ }).check();
    await expect.poll(count).toBeGreaterThan(imaging);
    await site.page.getByRole('checkbox', { name: /^2022/ }).check();
    await expect
      .poll(titles)
      .toEqual([
        "Machine Learning Workflow to Explain Black-box Models for Early Alzheimer's Disease Classification Evaluated for Multiple Datasets",
      ]);
    expect(new URL(site.page.url()).search).toBe(
      '?q=brain&topic=medical-imaging&topic=brain-decoding&year=2022',
    );
    await site.page.reload();
    await expect.poll(titles).toHaveLength(1);
  });

  it('lists by filter alone, ten at a time', async () => {
    await site.page.goto(`${site.home}search/?topic=neuroscience`);
    await expect.poll(titles).toHaveLength(10);
    expect(await status()).toBe('16 papers.');
    await site.page.getByRole('button', { name: 'Show more papers' }).click();
    await expect.poll(titles).toHaveLength(16);
  });

  it('says what to do when nothing is found', async () => {
    await site.page.goto(`${site.home}search/?q=qqzzqq`);
    await expect.poll(status).toBe('No papers for “qqzzqq”. Try fewer words, or clear the filters.');
  });

  it('takes the search that the home page sends', async () => {
    await site.page.goto(site.home);
    await site.page.getByRole('searchbox').fill('meningioma');
    await site.page.keyboard.press('Enter');
    await site.page.waitForURL('**/search/?q=meningioma');
    await expect.poll(titles).toHaveLength(2);
  });

  it('without JavaScript says what it needs and where the lists are', async () => {
    const page = await openPage(site, { javaScriptEnabled: false });
    await page.goto(`${site.home}search/`);
    const note = page.locator('noscript p');
    expect((await note.textContent())?.replace(/\s+/g, ' ').trim()).toBe(
      'Search runs in your browser and needs JavaScript. Without it, look through the topics or all papers by year.',
    );
    await note.getByRole('link', { name: 'all papers by year' }).click();
    await page.waitForURL('**/papers/');
    await page.context().close();
  });

  it('says so when the index cannot be loaded', async () => {
    await site.page.route('**/search-index/**', (route) => route.abort());
    await site.page.goto(`${site.home}search/?q=brain`);
    await expect
      .poll(status)
      .toBe('The search index could not be loaded. Check your connection and search again.');
    await site.page.unroute('**/search-index/**');
    await site.page.getByRole('button', { name: 'Search' }).click();
    await expect.poll(titles).not.toEqual([]);
  });

  it('has an index without the parts of Pagefind that nobody asks for', () => {
    const folder = path.join(site.folder, 'search-index');
    const files = fs.readdirSync(path.join(folder, fs.readdirSync(folder)[0] ?? ''));
    expect(files.filter((name) => /ui|highlight/.test(name))).toEqual([]);
    expect(files).toContain('pagefind.js');
  });
});

describe('text of entries in the results', () => {
  const site = openSite({ CONTENT_DIR: 'tests/fixtures/small', BASE_PATH: '/' });

  it('is shown as text and never becomes markup', async () => {
    await site.page.goto(`${site.home}search/?q=zebrafishes`);
    const row = site.page.locator('#search-results li').first();
    await row.waitFor();
    expect(await row.textContent()).toContain('On $x$ & <script>alert(1)</script> "quoted"');
    expect(await row.textContent()).toContain(`<img src=x onerror="document.title='hacked'">`);
    expect(await row.locator('img, script').count()).toBe(0);
    expect(await site.page.title()).not.toBe('hacked');
    expect(site.problems).toEqual([]);
  });
});
