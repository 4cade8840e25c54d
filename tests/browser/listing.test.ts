import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSite } from './open-site.ts';

const site = openSite();

describe('the tools above the papers of a topic', () => {
  it('sort by title and by year, and go back to the order of the editor', async () => {
    await goto('topics/architectures/');
    const listed = await shown();
    await tool('Sort').selectOption('By title');
    expect(await shown()).toEqual([
      'activation-space-selectable-kolmogorov-arnold-networks',
      'deep-neural-networks-as-nested-dynamical-systems',
      'expressive-leaky-memory-neuron',
      'nas-evaluation-is-frustratingly-hard',
      'neural-circuit-architectural-priors-for-embodied-control',
      'neural-circuit-diagrams',
      'on-expressivity-and-trainability-of-quadratic-networks',
      'sharpdarts',
      'training-the-untrainable',
    ]);
    await tool('Sort').selectOption('Latest first');
    expect(await shown()).toEqual(listed);

    await goto('topics/pruning/');
    expect((await shown())[0]).toBe('survey-of-quantization-methods');
    await tool('Sort').selectOption('Latest first');
    expect(await shown()).toEqual([AP, FIRE, PLASTICITY, 'survey-of-quantization-methods']);
    await tool('Sort').selectOption('Oldest first');
    expect(await shown()).toEqual(['survey-of-quantization-methods', PLASTICITY, FIRE, AP]);
    expect(await output()).toBe('');
    expect(site.problems).toEqual([]);
  });

  it('filter by year, by venue and by code, count aloud, and show all again', async () => {
    await goto('topics/architectures/');
    expect(await output()).toBe('');
    await tool('Year').selectOption('2024');
    expect(await shown()).toEqual([
      'activation-space-selectable-kolmogorov-arnold-networks',
      'neural-circuit-diagrams',
    ]);
    expect(await output()).toBe('2 of 9 papers');
    expect(await site.page.locator('.tools').getByRole('status').textContent()).toBe('2 of 9 papers');
    await tool('With code').check();
    expect(await shown()).toEqual(['neural-circuit-diagrams']);
    await tool('Venue').selectOption('TMLR');
    expect(await shown()).toEqual(['neural-circuit-diagrams']);
    expect(await output()).toBe('1 of 9 papers');
    await tool('Year').selectOption('2019');
    expect(await shown()).toEqual([]);
    expect(await output()).toBe('0 of 9 papers');

    const all = site.page.getByRole('button', { name: 'Show all' });
    await all.click();
    expect(await shown()).toHaveLength(9);
    expect(await output()).toBe('');
    expect(await all.isVisible()).toBe(false);
    expect(new URL(site.page.url()).search).toBe('');
    expect(await site.page.evaluate('document.activeElement.name')).toBe('sort');
  });

  it('filter by the own mark, at once when it changes, and never lose the focus', async () => {
    await goto('topics/pruning/');
    await tool('Mark').selectOption('Not marked');
    expect(await output()).toBe('4 of 4 papers');
    await site.page.getByRole('button', { name: /^Mark: Fire Together/ }).click();
    await site.page.getByRole('radio', { name: 'To read' }).check();
    await site.page.keyboard.press('Escape');
    await expect.poll(output).toBe('3 of 4 papers');
    expect(await shown()).not.toContain(FIRE);
    await expect.poll(() => site.page.evaluate('document.activeElement.localName')).toBe('main');
    await tool('Mark').selectOption('To read');
    expect(await shown()).toEqual([FIRE]);
    expect(site.problems).toEqual([]);
  });

  it('keep the address in step, which a reload and the back button restore', async () => {
    const { page } = site;
    await goto('topics/architectures/?utm_source=mail');
    await tool('Sort').selectOption('Oldest first');
    await tool('Year').selectOption('2023');
    await tool('With code').check();
    const place = '/topics/architectures/?sort=oldest&year=2023&code=yes';
    expect(pathOf(page)).toBe(place);
    const found = [
      'on-expressivity-and-trainability-of-quadratic-networks',
      'expressive-leaky-memory-neuron',
    ];
    expect(await shown()).toEqual(found);
    await page.reload();
    await expect.poll(shown).toEqual(found);
    expect(await output()).toBe('2 of 9 papers');

    await rowOf('expressive-leaky-memory-neuron')
      .getByRole('link', { name: /^The Expressive/ })
      .click();
    await page.waitForURL('**/papers/expressive-leaky-memory-neuron/');
    await page.goBack();
    await expect.poll(shown).toEqual(found);
    expect(pathOf(page)).toBe(place);
    expect(await tool('Year').inputValue()).toBe('2023');
    expect(await tool('With code').isChecked()).toBe(true);
  });

  it('understand an address as a whole, and overlook what they do not know in it', async () => {
    await goto('topics/architectures/?sort=title&venue=NeurIPS#papers');
    expect(await shown()).toEqual([
      'neural-circuit-architectural-priors-for-embodied-control',
      'training-the-untrainable',
    ]);
    await goto('topics/architectures/?year=1066&sort=__proto__&code=no&compact=on&colour=red');
    expect(await shown()).toHaveLength(9);
    expect(await tool('Year').inputValue()).toBe('');
    expect(await tool('With code').isChecked()).toBe(false);
    expect(await tool('Compact').isChecked()).toBe(false);
    expect(site.problems).toEqual([]);
  });

  it('write the address when the reader asks for something, and not when a mark changes', async () => {
    await site.page.addInitScript(() => {
      history.replaceState = () => {
        throw new DOMException('Too many calls', 'SecurityError');
      };
    });
    await goto('topics/pruning/');
    await site.page.getByRole('button', { name: /^Mark: Fire Together/ }).click();
    await site.page.getByLabel('A note, for yourself').fill('Fine.');
    expect(site.problems).toEqual([]);
  });

  it('make rows compact, here and on other pages, until told otherwise', async () => {
    const { page } = site;
    const summary = page.locator('.row__summary').first();
    await goto('topics/pruning/');
    expect(await summary.isVisible()).toBe(true);
    await tool('Compact').check();
    expect(await summary.isVisible()).toBe(false);
    expect(new URL(page.url()).search).toBe('');
    await goto('');
    expect(await summary.isVisible()).toBe(false);
    await goto('papers/');
    await expect.poll(() => tool('Compact').isChecked()).toBe(true);
    await tool('Compact').uncheck();
    expect(await summary.isVisible()).toBe(true);
    await page.reload();
    expect(await summary.isVisible()).toBe(true);
    expect(await tool('Compact').isChecked()).toBe(false);
  });
});

describe('what is said of the order', () => {
  const heading = async () =>
    fold((await site.page.locator('[data-order-name]').locator('..').textContent()) ?? '');
  const choice = () => tool('Sort').evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text);

  it('is the same in the heading and in the menu, and follows the menu', async () => {
    await goto('topics/architectures/');
    expect([await heading(), await choice()]).toEqual(['9 papers, latest first', 'Latest first']);
    await tool('Sort').selectOption('Oldest first');
    expect(await heading()).toBe('9 papers, oldest first');
    await site.page.reload();
    await expect.poll(heading).toBe('9 papers, oldest first');
    await goto('years/2023/');
    expect([await heading(), await choice()]).toEqual([
      '13 papers of this year, latest first',
      'Latest first',
    ]);
    await tool('Sort').selectOption('By title');
    expect(await heading()).toBe('13 papers of this year, by title');
  });

  it('is that of the editor where some papers are recommended, who are first', async () => {
    await goto('topics/pruning/');
    expect([await heading(), await choice()]).toEqual(['4 papers, recommended first', 'Recommended first']);
    expect((await shown())[0]).toBe('survey-of-quantization-methods');
    await tool('Sort').selectOption('Latest first');
    expect(await heading()).toBe('4 papers, latest first');
    expect((await shown()).at(-1)).toBe('survey-of-quantization-methods');
  });
});

describe('a list of several pages', () => {
  it('has no tools of its own but for the rows, and leads to the search and its filters', async () => {
    const { page } = site;
    await goto('papers/');
    expect(await page.locator('.tools select').count()).toBe(0);
    await page.getByRole('link', { name: 'Search and filter all 60 papers' }).click();
    await page.waitForURL('**/search/');
    await page.locator('#search-facets').getByRole('checkbox').first().waitFor();
    await page.goBack();
    await page.waitForURL('**/papers/');
    expect(await shown()).toHaveLength(40);
    expect(site.problems).toEqual([]);
  });

  it('goes on, on its second page, with the rest', async () => {
    await goto('papers/');
    await site.page.getByRole('link', { name: 'Page 2' }).click();
    await site.page.waitForURL('**/papers/page/2/');
    expect(await shown()).toHaveLength(20);
  });
});

describe('a row', () => {
  it('names five authors, and the others when asked', async () => {
    await goto('topics/pruning/');
    const row = rowOf('survey-of-quantization-methods');
    const facts = async () => fold(await row.locator('.facts').innerText());
    expect(await facts()).toBe(
      'Amir Gholami, Sehoon Kim, Zhen Dong, Zhewei Yao, Michael W. Mahoney and 1 more · arXiv 2021',
    );
    await row.getByText('and 1 more').click();
    expect(await facts()).toBe(
      'Amir Gholami, Sehoon Kim, Zhen Dong, Zhewei Yao, Michael W. Mahoney, Kurt Keutzer · arXiv 2021',
    );
  });

  it('of a short list opens its abstract without a request', async () => {
    const requests: string[] = [];
    await goto('topics/pruning/');
    await site.page.waitForLoadState('networkidle');
    await site.page.context().setOffline(true);
    site.page.on('request', (request) => requests.push(request.url()));
    const row = rowOf(FIRE);
    await row.getByText('Abstract', { exact: true }).click();
    await row.getByText('Dynamic model pruning is a recent direction').waitFor();
    expect(requests).toEqual([]);
    expect(site.problems).toEqual([]);
  });

  it('of a long list fetches its abstract when it is opened, once', async () => {
    const asked: string[] = [];
    await goto('papers/page/2/');
    site.page.on('request', (request) => {
      if (request.resourceType() === 'fetch') asked.push(new URL(request.url()).pathname);
    });
    const row = rowOf('convergent-learning');
    const summary = row.getByText('Abstract', { exact: true });
    await summary.click();
    await row.getByText('Recent success in training deep neural networks').waitFor();
    expect(await row.getByText('The abstract is on').count()).toBe(0);
    await summary.click();
    await summary.click();
    expect(await row.getByText('Recent success in training deep neural networks').isVisible()).toBe(true);
    expect(asked).toEqual(['/papers/convergent-learning/']);
    expect(site.problems).toEqual([]);
  });

  it.each([
    ['the network is cut', (page: Page) => page.route('**/papers/convergent-learning/', (r) => r.abort())],
    [
      'the server fails',
      (page: Page) =>
        page.route('**/papers/convergent-learning/', (r) => r.fulfill({ status: 500, body: 'Sorry' })),
    ],
  ])('says where its abstract is while %s, and shows it afterwards', async (_, cut) => {
    const { page } = site;
    await goto('papers/page/2/');
    await cut(page);
    const row = rowOf('convergent-learning');
    const summary = row.getByText('Abstract', { exact: true });
    const answer = page.waitForEvent('requestfinished').catch(() => undefined);
    const failure = page.waitForEvent('requestfailed').catch(() => undefined);
    await summary.click();
    await Promise.race([answer, failure]);
    await expect.poll(() => row.locator('details.abstract').getAttribute('data-from')).not.toBeNull();
    const place = row.locator('.prose');
    expect(fold(await place.innerText())).toBe('The abstract is on the page of the paper.');
    const link = row.getByRole('link', { name: 'the page of the paper' });
    expect(await link.getAttribute('href')).toBe('/papers/convergent-learning/');

    await page.unroute('**/papers/convergent-learning/');
    await summary.click();
    await summary.click();
    await row.getByText('Recent success in training deep neural networks').waitFor();
    expect(site.problems.filter((problem) => !problem.startsWith('failed:'))).toEqual([]);
  });
});

const AP = 'ap-selective-activation';
const FIRE = 'fire-together-wire-together';
const PLASTICITY = 'sparse-training-via-boosting-pruning-plasticity';

/** Opens a page, and waits until its tools work: they are loaded, and then there is a button among them. */
async function goto(place: string): Promise<void> {
  await site.page.goto(site.home + place);
  const tools = site.page.locator('form[data-list]');
  if ((await tools.count()) > 0)
    await tools.locator('button[type=button]').first().waitFor({ state: 'attached' });
}

function tool(name: string): Locator {
  const tools = site.page.locator('.tools');
  const [select, box] = [tools.getByRole('combobox', { name }), tools.getByRole('checkbox', { name })];
  return select.or(box);
}

function rowOf(id: string): Locator {
  return site.page.locator(`[data-paper='${id}']`);
}

/** The ids of the rows that show, in order. */
function shown(): Promise<string[]> {
  return site.page
    .locator('.rows > li:visible')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['paper'] ?? ''));
}

function output(): Promise<string | null> {
  return site.page.locator('.tools output').textContent();
}

function pathOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/ ,/g, ',').trim();
}
