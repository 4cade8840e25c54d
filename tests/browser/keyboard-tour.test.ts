import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pageKinds } from '../../scripts/dev/browser/page-kinds.ts';
import { openSite } from './open-site.ts';
import { settled } from './settled.ts';

const site = openSite();

it('the whole site is read with the keyboard alone', async () => {
  const { page } = site;
  const { keyboard } = page;
  await page.goto(site.home);
  await keyboard.press('Tab');
  expect(await focused(page)).toMatchObject({ name: 'Skip to the content', ...SEEN });
  await keyboard.press('Enter');
  expect((await focused(page)).element).toBe('main');
  await keyboard.press('Tab');
  expect(await focused(page)).toMatchObject({ element: 'input', name: 'Search the papers', ...SEEN });

  await tabTo(page, 'a', 'Pruning');
  await keyboard.press('Enter');
  await page.waitForURL('**/topics/pruning/');
  await keyboard.press('j');
  await expect.poll(() => focused(page)).toMatchObject({ name: QUANTIZATION, ...SEEN });

  const row = page.locator('[data-paper=survey-of-quantization-methods]');
  await tabTo(page, 'summary', 'and 1 more');
  await keyboard.press('Enter');
  await row.getByText('Kurt Keutzer').waitFor();
  await tabTo(page, 'summary', 'Abstract');
  const abstract = row.getByText('As soon as abstract mathematical computations');
  expect(await abstract.isVisible()).toBe(false);
  await keyboard.press('Enter');
  await abstract.waitFor();
  await keyboard.press('Space');
  await abstract.waitFor({ state: 'hidden' });

  await tabTo(page, 'button', `Mark: ${QUANTIZATION}`);
  await keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: QUANTIZATION });
  await dialog.waitFor();
  expect(await focused(page)).toMatchObject({ element: 'input', name: 'No mark', ...SEEN });
  await keyboard.press('ArrowDown');
  expect(await dialog.getByRole('radio', { name: 'To read' }).isChecked()).toBe(true);
  await keyboard.press('j');
  await tabTo(page, 'textarea', 'A note, for yourself');
  await keyboard.type('just like k');
  await tabTo(page, 'button', 'Done');
  await keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(await focused(page)).toMatchObject({
    element: 'button',
    name: `To read, note: ${QUANTIZATION}`,
    ...SEEN,
  });
  await keyboard.press('Space');
  await dialog.waitFor();
  expect(await focused(page)).toMatchObject({ name: 'To read', ...SEEN });
  await keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  expect(page.url()).toBe(`${site.home}topics/pruning/`);

  await keyboard.press('j');
  await expect.poll(() => focused(page)).toMatchObject({ name: AP, ...SEEN });
  await keyboard.press('k');
  await expect.poll(() => focused(page)).toMatchObject({ name: QUANTIZATION, ...SEEN });
  await keyboard.press('k');
  await expect.poll(async () => (await focused(page)).name).toBe(QUANTIZATION);
  await keyboard.press('Enter');
  await page.waitForURL('**/papers/survey-of-quantization-methods/');
  await page.getByRole('button', { name: 'To read, note' }).waitFor();
  await keyboard.press('k');
  await keyboard.press('j');
  await page.waitForURL('**/papers/ap-selective-activation/');
  await page.getByRole('heading', { level: 1, name: AP }).waitFor();
  await page.locator('.mark-button').waitFor();
  await keyboard.press('k');
  await page.waitForURL('**/papers/survey-of-quantization-methods/');

  await tabTo(page, 'a', 'Search');
  await keyboard.press('Enter');
  await page.waitForURL('**/search/');
  await page.locator('input[name=q]:focus').waitFor();
  expect(await focused(page)).toMatchObject({ name: 'Search the papers', ...SEEN });
  await keyboard.type('meningioma');
  await settled(page);
  expect(await page.locator('#search-status').textContent()).toBe('2 papers for “meningioma”.');
  const title = fold(await page.locator('#search-results a').first().textContent());
  await tabTo(page, 'a', title);
  await keyboard.press('Enter');
  await page.waitForURL('**/papers/*/');
  expect(fold(await page.locator('h1').textContent())).toBe(title);
  expect(site.problems).toEqual([]);
});

it('search is used with the keyboard alone, in the dialog and on its page', async () => {
  const { page } = site;
  const { keyboard } = page;
  await page.goto(`${site.home}papers/mgno/`);
  await keyboard.press('/');
  await page.getByRole('dialog', { name: 'Search' }).waitFor();
  await keyboard.type('tumor segmntation');
  await settled(page);
  await keyboard.press('ArrowDown');
  await page.locator('[aria-selected=true]').waitFor();
  await tabTo(page, 'button', 'Close');
  await tabTo(page, 'a', 'tumor segmntation');
  const all = fold(await page.getByRole('link', { name: /^All results/ }).textContent());
  await tabTo(page, 'a', all);
  await keyboard.press('Enter');
  await page.waitForURL('**/search/?q=tumor+segmntation');

  await settled(page);
  expect(await focused(page)).toMatchObject({ element: 'input', name: 'Search the papers', ...SEEN });
  await tabTo(page, 'summary', 'How to search');
  await keyboard.press('Enter');
  await page.getByText('has:code').waitFor();
  await keyboard.press('Enter');
  await tabTo(page, 'select', 'Sort by Relevance Newest Title');
  await keyboard.press('ArrowDown');
  await page.waitForURL('**/search/?q=tumor+segmntation&sort=newest');
  await settled(page);
  const year = page.locator('[data-facet=year] input:enabled').first();
  const value = await year.inputValue();
  await tabTo(page, 'input', fold(await year.locator('..').textContent()));
  await keyboard.press('Space');
  await page.waitForURL(`**/search/?q=tumor+segmntation&year=${value}&sort=newest`);
  await settled(page);
  await tabTo(page, 'summary', 'Author');

  await keyboard.press('/');
  expect(await focused(page)).toMatchObject({ element: 'input', name: 'Search the papers', ...SEEN });
  await keyboard.press('ArrowDown');
  const title = page.locator('#search-results h2 a').first();
  expect(await focused(page)).toMatchObject({ name: fold(await title.textContent()), ...SEEN });
  await keyboard.press('Enter');
  await page.waitForURL('**/papers/*/');
  expect(site.problems).toEqual([]);
});

describe('the keys j and k', () => {
  it('move along the results of a search, but are letters in its field', async () => {
    const { page } = site;
    await page.goto(`${site.home}search/?q=brain`);
    await settled(page);
    await page.locator('input[name=q]').focus();
    await page.keyboard.press('j');
    expect(await page.locator('input[name=q]').inputValue()).toMatch(/j/);
    await page.goto(`${site.home}search/?q=brain`);
    const titles = page.locator('#search-results h2 a');
    await settled(page);
    await page.getByRole('button', { name: 'Search', exact: true }).focus();
    for (const [key, index] of [
      ['j', 0],
      ['j', 1],
      ['k', 0],
    ] as const) {
      await page.keyboard.press(key);
      await expect
        .poll(async () => (await focused(page)).name)
        .toBe(fold(await titles.nth(index).textContent()));
    }
  });

  it('pass over the rows that a filter hides, and leave the browser its own shortcuts', async () => {
    const { page } = site;
    await page.goto(`${site.home}topics/architectures/?venue=ICLR`);
    const hidden = page.locator('.rows > li[hidden]');
    await hidden.first().waitFor({ state: 'attached' });
    const titles = await page.locator('.rows > li:not([hidden]) h3 a').allTextContents();
    const [beforeLast, last] = titles.slice(-2).map(fold);
    expect(titles.length).toBeGreaterThan(1);
    await page.keyboard.press('Control+j');
    expect((await focused(page)).element).toBe('body');
    await page.keyboard.press('k');
    await expect.poll(async () => (await focused(page)).name).toBe(last);
    await page.keyboard.press('k');
    await expect.poll(async () => (await focused(page)).name).toBe(beforeLast);
  });

  it('do nothing behind an open dialog, wherever the focus is', async () => {
    const { page } = site;
    await page.goto(`${site.home}papers/survey-of-quantization-methods/`);
    await page.locator('.mark-button').click();
    await page.getByRole('dialog').waitFor();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('j');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(page.url()).toBe(`${site.home}papers/survey-of-quantization-methods/`);
  });
});

// What is on the first page of the papers is on the second, too, and not so often.
it.each(pageKinds.filter((kind) => kind !== 'papers'))(
  'on the page %s the focus is seen at every stop',
  async (kind) => {
    const { page } = site;
    await page.goto(site.pageOf(kind));
    if (kind === 'search') await settled(page);
    const stops: Focus[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      if (stop.element === 'body' || stop.isKnown) break;
      stops.push(stop);
    }
    expect(stops.length).toBeGreaterThan(10);
    expect(stops.filter(({ isMarked, isInView }) => !isMarked || !isInView)).toEqual([]);
  },
);

const QUANTIZATION = 'A Survey of Quantization Methods for Efficient Neural Network Inference';
const AP = 'AP: Selective Activation for De-sparsifying Pruned Neural Networks';
const SEEN = { isMarked: true, isInView: true };

interface Focus {
  element: string;
  name: string;
  /** Whether it, or in a drawing what it holds, looks otherwise than without the focus. */
  isMarked: boolean;
  /** Not scrolled away and not transparent. */
  isInView: boolean;
  /** Whether the focus was here before. */
  isKnown: boolean;
}

/** Presses Tab until the focus is on the element, and holds that it is seen wherever it stops. */
async function tabTo(page: Page, element: string, name: string): Promise<void> {
  for (let presses = 0; presses < MOST_STOPS; presses++) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop.element === 'body') continue;
    expect(stop).toMatchObject(SEEN);
    if (stop.element === element && stop.name === name) return;
  }
  throw new Error(`The focus does not come to ${element} “${name}”.`);
}

const MOST_STOPS = 150;

/** What has the focus, and whether a reader sees that. */
function focused(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const own = element as HTMLInputElement;
    const words = element.ariaLabel ?? own.labels?.[0]?.textContent ?? element.textContent;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
    const looks = (): string =>
      Array.from(element.querySelectorAll('*'), (part) => {
        const { stroke, strokeWidth, fill, display } = getComputedStyle(part);
        return [stroke, strokeWidth, fill, display].join();
      }).join();
    let unmarked = looks();
    if (!isOutlined && element instanceof SVGElement) {
      element.blur();
      unmarked = looks();
      element.focus();
    }
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    const isKnown = element.hasAttribute('data-visited');
    element.setAttribute('data-visited', '');
    return {
      element: element.localName,
      name: words.replace(/\s+/g, ' ').trim(),
      isMarked: isOutlined || looks() !== unmarked,
      isInView:
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
        width * height > 0 &&
        Math.min(right, innerWidth) > Math.max(left, 0) &&
        Math.min(bottom, innerHeight) > Math.max(top, 0),
      isKnown,
    };
  });
}

function fold(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
