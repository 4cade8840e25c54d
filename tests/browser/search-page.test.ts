import type { Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, openSite } from './open-site.ts';
import { settled } from './settled.ts';

describe('the search page', () => {
  const site = openSite();
  const rows = () => site.page.locator('#search-results > li');
  const titles = () => rows().locator('h2').allTextContents();
  const status = () => site.page.locator('#search-status').textContent();
  const field = () => site.page.getByRole('searchbox');
  /** Whether the list and the facets are about to change, as they announce it. */
  const busy = () =>
    site.page
      .locator('#search-results, #search-facets')
      .evaluateAll((regions) => regions.map(({ ariaBusy }) => ariaBusy));
  const query = (): string => new URL(site.page.url()).search;
  const count = async (): Promise<number> => Number.parseInt((await status()) ?? '') || 0;
  /** Keeps fragments, which rows are made of, from arriving until they are released. */
  const holdFragments = async () => {
    const fragments = {
      held: [] as Route[],
      isHolding: true,
      release: async () => {
        fragments.isHolding = false;
        for (const route of fragments.held) await route.continue();
        for (const route of fragments.held) await (await route.request().response())?.finished();
        await site.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
      },
    };
    await site.page.route('**/*.pf_fragment', async (route) => {
      if (fragments.isHolding) fragments.held.push(route);
      else await route.continue();
    });
    return fragments;
  };
  const visit = async (search: string): Promise<void> => {
    await site.page.goto(`${site.home}search/${search}`);
    await settled(site.page);
  };

  it('shows what the address asks for: title, facts, the best passage and the topics', async () => {
    await visit('?q=quantization');
    const row = rows().first();
    expect(await row.locator('h2').textContent()).toBe(QUANTIZATION);
    expect(await row.locator('.facts').innerText()).toBe(
      'Amir Gholami, Sehoon Kim, Zhen Dong, Zhewei Yao, Michael W. Mahoney and 1 more\u00a0· arXiv 2021',
    );
    expect(await row.locator('h2 mark').allTextContents()).toEqual(['Quantization']);
    expect((await row.locator('.row__summary mark').allTextContents()).join(' ')).toMatch(/quantization/i);
    expect(await row.getByRole('link', { name: 'Pruning' }).getAttribute('href')).toBe('/topics/pruning/');
    expect(await site.page.title()).toMatch(/^quantization · Search · /);
    expect(await field().inputValue()).toBe('quantization');
    expect(site.problems).toEqual([]);
  });

  it('searches while the reader types, and the address follows without filling the history', async () => {
    await visit('');
    expect(await site.page.locator('#search-help[open]').count()).toBe(1);
    const before = await site.page.evaluate('history.length');
    await field().pressSequentially('astrocyte', { delay: 90 });
    await settled(site.page);
    expect(await status()).toMatch(/^\d+ papers for “astrocyte”\.$/);
    expect(query()).toBe('?q=astrocyte');
    expect(await site.page.evaluate('history.length')).toBe(before);
    expect(await site.page.locator('#search-help[open]').count()).toBe(0);
    await field().fill('');
    await settled(site.page);
    expect(await titles()).toEqual([]);
    expect(query()).toBe('');
  });

  it('says how many were found to those who listen, once the typing has settled', async () => {
    const { clock } = site.page;
    await clock.install();
    await visit('');
    await clock.pauseAt(Date.now() + 10_000);
    const live = site.page.locator('#search-live');
    for (const letters of ['menin', 'gioma']) {
      await field().pressSequentially(letters);
      await clock.runFor(100);
      await settled(site.page);
      await clock.runFor(400);
      expect(await live.textContent()).toBe('');
    }
    await clock.runFor(300);
    expect(await live.textContent()).toBe('2 papers for “meningioma”.');
  });

  it('waits while an input method composes a word', async () => {
    const { clock } = site.page;
    await clock.install();
    await visit('');
    await field().focus();
    const session = await site.page.context().newCDPSession(site.page);
    await session.send('Input.imeSetComposition', { text: 'brai', selectionStart: 4, selectionEnd: 4 });
    await clock.fastForward(60_000);
    expect(query()).toBe('');
    await session.send('Input.insertText', { text: 'brain' });
    await settled(site.page);
    expect(query()).toBe('?q=brain');
  });

  it('keeps what is shown until the next papers are there, and shows only the latest search', async () => {
    await visit('?q=meningioma');
    const old = await titles();
    const fragments = await holdFragments();
    await field().fill('quantization');
    await expect.poll(() => fragments.held.length).toBeGreaterThan(0);
    expect(await busy()).toEqual(['true', 'true']);
    expect(await titles()).toEqual(old);
    fragments.isHolding = false;
    await field().fill('sharpDARTS');
    await settled(site.page);
    expect(await status()).toMatch(/for “sharpDARTS”/);
    await fragments.release();
    expect((await titles())[0]).toMatch(/^sharpDARTS/);
    expect(await status()).toMatch(/for “sharpDARTS”/);
    expect(await busy()).toEqual(['false', 'false']);
  });

  it('is busy from the first letter until it shows what is asked for, and while more papers are on their way', async () => {
    await visit('?topic=neuroscience');
    const fragments = await holdFragments();
    await site.page.getByRole('button', { name: 'Show more papers' }).click();
    await expect.poll(() => fragments.held.length).toBeGreaterThan(0);
    expect(await busy()).toEqual(['true', 'false']);
    await fragments.release();
    await settled(site.page);
    expect(await titles()).toHaveLength(16);
    const atOnce = await field().evaluate((input: HTMLInputElement) => {
      input.value = 'brain';
      input.dispatchEvent(new InputEvent('input'));
      const regions = document.querySelectorAll('#search-results, #search-facets');
      return Array.from(regions, ({ ariaBusy }) => ariaBusy);
    });
    expect(atOnce).toEqual(['true', 'true']);
    await settled(site.page);
    expect(query()).toBe('?q=brain&topic=neuroscience');
  });

  it('filters: any of the values of a facet, all of the facets, and every count says what it would bring', async () => {
    await visit('?q=brain');
    const all = await count();
    const countOf = async (name: RegExp): Promise<number> =>
      Number(await site.page.locator('label', { hasText: name }).locator('.count').textContent());
    const imaging = await countOf(/^\s*Medical imaging/);
    await site.page.getByRole('checkbox', { name: /^Medical imaging/ }).check();
    await settled(site.page);
    expect(await count()).toBe(imaging);
    expect(imaging).toBeLessThan(all);
    await site.page.getByRole('checkbox', { name: /^Brain decoding/ }).check();
    await settled(site.page);
    expect(await count()).toBeGreaterThan(imaging);
    const year = await countOf(/^\s*2022/);
    await site.page.getByRole('checkbox', { name: /^2022/ }).check();
    await settled(site.page);
    expect(await count()).toBe(year);
    expect(query()).toBe('?q=brain&topic=medical-imaging&topic=brain-decoding&year=2022');
    const found = await titles();
    await site.page.reload();
    await settled(site.page);
    expect(await titles()).toEqual(found);
    expect(await site.page.getByRole('checkbox', { checked: true }).count()).toBe(3);
  });

  it('removes filters one by one or all at once', async () => {
    await visit('?q=network&topic=pruning&topic=architectures&code=yes');
    await site.page.getByRole('button', { name: 'Remove the filter Topic: Architectures' }).click();
    await settled(site.page);
    expect(query()).toBe('?q=network&topic=pruning&code=yes');
    expect(await site.page.getByRole('checkbox', { name: /^Architectures/ }).isChecked()).toBe(false);
    await site.page.getByRole('button', { name: 'Clear all filters' }).click();
    await settled(site.page);
    expect(query()).toBe('?q=network');
    expect(await site.page.locator('#search-filters > *').count()).toBe(0);
  });

  it('fetches the authors only when that facet is opened, and filters by them', async () => {
    const asked: string[] = [];
    site.page.on('request', (request) => asked.push(request.url()));
    await visit('?q=brain');
    await site.page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('authors'))).toEqual([]);
    await site.page.locator('summary', { hasText: 'Author' }).click();
    const box = site.page.getByRole('group', { name: 'Author' }).getByRole('checkbox', { disabled: false });
    await box.first().waitFor();
    await box.first().check();
    await settled(site.page);
    expect(query()).toMatch(/^\?q=brain&author=/);
    expect(await count()).toBeGreaterThan(0);
    const found = await titles();
    await site.page.reload();
    await settled(site.page);
    expect(await titles()).toEqual(found);
    expect(await site.page.getByRole('button', { name: /^Remove the filter Author: / }).count()).toBe(1);
  });

  it('shows a few values of a long facet and the rest on request, but never hides what is checked', async () => {
    await visit('?topic=neuroscience');
    const topics = site.page.getByRole('group', { name: 'Topic' });
    const shown = await topics.getByRole('checkbox').count();
    expect(shown).toBe(8);
    await topics.getByRole('button', { name: /^Show \d+ more$/ }).click();
    expect(await topics.getByRole('checkbox').count()).toBeGreaterThan(8);
    const last = topics.getByRole('checkbox').last();
    const value = await last.inputValue();
    await last.check();
    await settled(site.page);
    expect(query()).toContain(`topic=${value}`);
    await site.page.reload();
    await settled(site.page);
    expect(await topics.getByRole('checkbox', { checked: true }).count()).toBe(2);
    expect(await topics.locator(`[value=${value}]`).isVisible()).toBe(true);
  });

  it('sorts by relevance, by date and by title', async () => {
    await visit('?q=network');
    const relevant = await titles();
    const sort = site.page.getByLabel('Sort by');
    await sort.selectOption('Title');
    await settled(site.page);
    expect(query()).toBe('?q=network&sort=title');
    const folded = (await titles()).map((title) => title.toLowerCase());
    expect(folded).toEqual(folded.toSorted());
    await sort.selectOption('Newest');
    await settled(site.page);
    const facts = await rows().locator('.facts').allTextContents();
    const years = facts.map((text) => Number(text.slice(-4)));
    expect(years).toEqual(years.toSorted((a, b) => b - a));
    await sort.selectOption('Relevance');
    await settled(site.page);
    expect(await titles()).toEqual(relevant);
    expect(query()).toBe('?q=network');
  });

  it('lists by filter alone, ten at a time, and the focus goes on with the list', async () => {
    await visit('?topic=neuroscience');
    expect(await titles()).toHaveLength(10);
    expect(await status()).toBe('16 papers.');
    await site.page.getByRole('button', { name: 'Show more papers' }).click();
    await settled(site.page);
    expect(await titles()).toHaveLength(16);
    expect(await rows().nth(10).locator('a:focus').count()).toBe(1);
    expect(await site.page.getByRole('button', { name: 'Show more papers' }).isVisible()).toBe(false);
  });

  it('goes back and forward to the query, the filters, the order and the scroll state', async () => {
    await visit('?q=network');
    await site.page.getByRole('checkbox', { name: /^With code/ }).check();
    expect(query()).toBe('?q=network&code=yes');
    await site.page.getByLabel('Sort by').selectOption('Title');
    expect(query()).toBe('?q=network&code=yes&sort=title');
    await settled(site.page);
    await site.page.getByRole('button', { name: 'Show more papers' }).click();
    await settled(site.page);
    const sorted = await titles();
    expect(sorted.length).toBeGreaterThan(10);
    await site.page.evaluate(() => scrollTo(0, 900));
    await expect.poll(() => site.page.evaluate('history.state.top')).toBe(900);

    await site.page.goBack();
    await settled(site.page);
    expect(await site.page.getByLabel('Sort by').inputValue()).toBe('relevance');
    await site.page.goBack();
    await settled(site.page);
    expect(await site.page.getByRole('checkbox', { name: /^With code/ }).isChecked()).toBe(false);
    expect(query()).toBe('?q=network');
    await site.page.goForward();
    await site.page.goForward();
    await settled(site.page);
    expect(await titles()).toEqual(sorted);
    expect(await site.page.evaluate('scrollY')).toBe(900);

    await rows().nth(3).getByRole('link').first().click();
    await site.page.waitForURL('**/papers/*/');
    await site.page.goBack();
    await settled(site.page);
    expect(await titles()).toEqual(sorted);
    expect(await site.page.evaluate('scrollY')).toBeGreaterThan(0);
  });

  it('comes back to a search that Enter has ended', async () => {
    await visit('');
    await field().pressSequentially('meningioma');
    await field().press('Enter');
    await settled(site.page);
    expect(query()).toBe('?q=meningioma');
    await field().fill('quantization');
    await settled(site.page);
    expect(query()).toBe('?q=quantization');
    await field().fill('quantization survey');
    await settled(site.page);
    expect(query()).toBe('?q=quantization+survey');
    await site.page.goBack();
    await settled(site.page);
    expect(await field().inputValue()).toBe('meningioma');
    expect(await titles()).toHaveLength(2);
  });

  it('corrects a word that no paper has, and searches for the word itself on request', async () => {
    await visit('?q=quantzation');
    const correction = site.page.locator('#search-correction');
    expect(await correction.textContent()).toBe(
      'Showing results for quantization; search instead for quantzation.',
    );
    expect(await titles()).toContain(QUANTIZATION);
    await correction.getByRole('link', { name: 'quantzation' }).click();
    await settled(site.page);
    expect(query()).toBe('?q=quantzation&spelling=as-typed');
    expect(await status()).toBe('No papers for “quantzation”.');
    expect(await correction.textContent()).toBe('');
    await site.page.getByRole('button', { name: 'Search for words that are spelled like these' }).click();
    await settled(site.page);
    expect(await titles()).toContain(QUANTIZATION);
  });

  it('says which words are in no paper, what is no operator, and what was left aside', async () => {
    await visit('?q=quantization+qwertyword+lang:en');
    expect(await site.page.locator('#search-correction').textContent()).toBe(
      '“qwertyword” is in no paper. “lang:en” is no operator and searched as words.',
    );
    expect(await status()).toBe(`${await rows().count()} paper for the other words.`);
    await visit('?q="quantization+spiking"');
    expect(await site.page.locator('#search-correction').textContent()).toBe(
      'No paper has "quantization spiking", which was left aside.',
    );
    expect(await status()).toMatch(/^No paper has all words of .*; \d+ papers? comes? nearest\.$/);
    await visit('?q=%3F');
    expect(await status()).toBe('“?” has no word to search for.');
    expect(await rows().count()).toBe(0);
  });

  it('puts the papers with all words before those with some, and a line between them', async () => {
    await visit('?q=spiking+neural+networks');
    const answering = await count();
    const more = site.page.getByRole('button', { name: 'Show more papers' });
    await more.click();
    await settled(site.page);
    const lines = await rows().evaluateAll((all) => all.map((line) => line.getAttribute('class')));
    expect(lines.indexOf('divider')).toBe(answering);
    expect(lines.filter((line) => line !== 'row')).toEqual(['divider']);
    expect(await titles()).toHaveLength(20);
    const counts = await site.page.locator('[data-facet=topic] .count:visible').allTextContents();
    expect(Math.max(...counts.map(Number))).toBeLessThanOrEqual(answering);
    await visit('?q=spiking+neural+networks&sort=newest');
    expect(await titles()).toHaveLength(answering);
    expect(await rows().filter({ hasText: 'Papers with some of the words' }).count()).toBe(0);
  });

  it('echoes a long query short', async () => {
    const abstract = 'networks of spiking neurons that learn '.repeat(40).trim();
    await visit(`?q=${encodeURIComponent(abstract)}`);
    expect((await status())?.length).toBeLessThan(200);
    expect(await status()).toContain('…”');
    expect((await site.page.title()).length).toBeLessThan(150);
    expect(await field().inputValue()).toBe(abstract);
  });

  it('says why a paper is there where it does not show', async () => {
    await visit('?q=SNN');
    const explanations = await site.page.locator('.reason').allTextContents();
    expect(explanations.join(' ')).toMatch(/^Found through .*spiking neural network/i);
    await visit('?q=Gholami');
    expect((await rows().first().locator('.facts mark').allTextContents())[0]).toBe('Gholami');
  });

  it('offers what helps when filters leave nothing', async () => {
    await visit('?q=meningioma&year=2019&topic=pruning');
    expect(await status()).toBe('No papers for “meningioma” with these filters.');
    await site.page.getByRole('button', { name: 'Remove all filters: 2 papers' }).click();
    await settled(site.page);
    expect(await titles()).toHaveLength(2);
    expect(query()).toBe('?q=meningioma');
  });

  it('offers titles with words like these, and the lists, when no word is found', async () => {
    await visit('?q=neurofromerization');
    expect(await status()).toBe('No papers for “neurofromerization”.');
    const nothing = site.page.locator('#search-nothing');
    expect(await nothing.locator('.titles a').count()).toBeGreaterThan(0);
    await nothing.getByRole('link', { name: 'all papers' }).click();
    await site.page.waitForURL('**/papers/');
  });

  it('leads with the arrow keys from the field along the titles and back', async () => {
    await visit('?q=brain');
    await field().focus();
    const { keyboard } = site.page;
    const focused = (): Promise<string> =>
      site.page.evaluate(() => document.activeElement?.textContent ?? '');
    const [first, second] = await titles();
    await keyboard.press('ArrowDown');
    expect(await focused()).toBe(first);
    await keyboard.press('ArrowDown');
    expect(await focused()).toBe(second);
    await keyboard.press('ArrowUp');
    await keyboard.press('ArrowUp');
    expect(await field().evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('takes the search that the home page sends', async () => {
    await site.page.goto(site.home);
    await site.page.getByRole('searchbox').fill('meningioma');
    await site.page.keyboard.press('Enter');
    await site.page.waitForURL('**/search/?q=meningioma');
    await settled(site.page);
    expect(await titles()).toHaveLength(2);
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
});

describe('text of entries in the results', () => {
  const site = openSite({ CONTENT_DIR: 'tests/fixtures/small', BASE_PATH: '/lists/neurons/' });

  it('is shown as text and never becomes markup, on the page and in the dialog', async () => {
    const { page } = site;
    await page.goto(`${site.home}search/?q=zebrafishes`);
    await settled(page);
    const row = page.locator('#search-results li').first();
    expect(await row.textContent()).toContain('On x & <script>alert(1)</script> "quoted"');
    expect(await row.textContent()).toContain(`<img src=x onerror="document.title='hacked'">`);
    expect(await row.locator('img, script').count()).toBe(0);

    await page.goto(site.home);
    await page.keyboard.press('/');
    await page.keyboard.type('zebrafishes');
    await settled(page);
    const option = page.getByRole('option').first();
    expect(await option.textContent()).toContain('On x & <script>alert(1)</script> "quoted"');
    expect(await option.locator('.option__title').getAttribute('lang')).toBe('de');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await option.locator('img, script').count()).toBe(0);
    expect(await option.getAttribute('href')).toMatch(/^\/lists\/neurons\/papers\//);
    expect(await page.title()).not.toBe('hacked');
    expect(site.problems).toEqual([]);
  });
});

const QUANTIZATION = 'A Survey of Quantization Methods for Efficient Neural Network Inference';
