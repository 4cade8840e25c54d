import fs from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../site/build-site.ts';
import { pageKinds } from '../../scripts/dev/browser/page-kinds.ts';
import { openPage, openSite } from './open-site.ts';

const site = openSite({ BASE_PATH: '/lists/neurons/' });
const KEY = 'lectern:marks/lists/neurons/';
const NOTICE = 'Your browser keeps nothing for this site, so your marks will be gone when you leave it.';

describe('a mark', () => {
  it('is set on a row and on the page of a paper, and survives a reload', async () => {
    const { page } = site;
    await goto('topics/pruning/');
    const quantization = row(page, 'A Survey of Quantization');
    expect(await buttonOf(quantization).textContent()).toBe('Mark');
    await mark(quantization, 'To read');
    await mark(row(page, 'Fire Together'), 'Reading');
    await mark(row(page, 'AP:'), undefined, 'Compare figure 3.');
    const texts = () => page.locator('.rows .mark-button').allTextContents();
    expect(await texts()).toEqual(['To read', 'Note', 'Reading', 'Mark']);
    await page.reload();
    await expect.poll(texts).toEqual(['To read', 'Note', 'Reading', 'Mark']);
    expect(await buttonOf(quantization).getAttribute('aria-label')).toBe(
      'To read: A Survey of Quantization Methods for Efficient Neural Network Inference',
    );

    await goto('papers/survey-of-quantization-methods/');
    await mark(page.locator('article'), 'Read', 'Section 4 first.');
    await page.reload();
    await expect.poll(() => buttonOf(page.locator('article')).textContent()).toBe('Read, note');
    await buttonOf(page.locator('article')).click();
    expect(await page.getByRole('radio', { name: 'Read', exact: true }).isChecked()).toBe(true);
    expect(await page.getByLabel('A note, for yourself').inputValue()).toBe('Section 4 first.');
    await page.getByRole('radio', { name: 'No mark' }).check();
    await page.getByLabel('A note, for yourself').fill('  ');
    await page.getByRole('button', { name: 'Done' }).click();
    expect(await buttonOf(page.locator('article')).textContent()).toBe('Mark');
    expect(site.problems).toEqual([]);
  });

  it('appears at once in another tab: in the row, on the page of the paper and in the own list', async () => {
    const { page } = site;
    const context = page.context();
    const [topic, paper, list] = [await context.newPage(), await context.newPage(), await context.newPage()];
    await topic.goto(`${site.home}topics/pruning/`);
    await paper.goto(`${site.home}papers/fire-together-wire-together/`);
    await list.goto(`${site.home}my-list/`);
    await goto('topics/pruning/');

    await mark(row(page, 'Fire Together'), 'Reading', 'Only the tables.');
    await expect.poll(() => buttonOf(row(topic, 'Fire Together')).textContent()).toBe('Reading, note');
    await expect.poll(() => buttonOf(paper.locator('article')).textContent()).toBe('Reading, note');
    await expect.poll(() => listed(list)).toEqual(['Reading (1)', FIRE, 'Only the tables.']);

    await mark(paper.locator('article'), 'Read', '');
    await expect.poll(() => buttonOf(row(page, 'Fire Together')).textContent()).toBe('Read');
    await expect.poll(() => listed(list)).toEqual(['Read (1)', FIRE]);
  });

  it('is seen, and not lost, by a page that the back button brings back from sleep', async () => {
    const { page } = site;
    await goto('topics/pruning/');
    const other = { id: 'mgno', title: 'MgNO', topics: ['neural-fields'], state: 'read' };
    await page.evaluate(
      ([key, text]) => {
        localStorage.setItem(key, text);
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      },
      [KEY, JSON.stringify({ marks: [other] })] as const,
    );
    await mark(row(page, 'Fire Together'), 'Reading');
    expect(await storedIds(page)).toEqual(['fire-together-wire-together', 'mgno']);
  });

  it('belongs to one site of several at the same origin', async () => {
    await goto('topics/pruning/');
    await mark(row(site.page, 'Fire Together'), 'Reading');
    expect(await site.page.evaluate('Object.keys(localStorage)')).toEqual([KEY]);
  });

  it('is in the storage, and nothing is when the last one is taken back', async () => {
    await goto('topics/pruning/');
    await mark(row(site.page, 'Fire Together'), 'Reading');
    await mark(row(site.page, 'Fire Together'), 'No mark');
    expect(await site.page.evaluate('localStorage.length')).toBe(0);
  });
});

describe('the own list', () => {
  it('groups the marks, and leads to their papers', async () => {
    const { page } = site;
    await goto('my-list/');
    expect(await page.locator('[data-part=empty]').isVisible()).toBe(true);
    for (const name of ['Export as a file', 'Copy as Markdown', 'Remove all'])
      expect(await page.getByRole('button', { name }).isDisabled()).toBe(true);

    await markThree();
    expect(await listed(page)).toEqual(THREE);
    expect(await page.locator('[data-part=empty]').isVisible()).toBe(false);
    await page.getByRole('link', { name: FIRE }).click();
    await page.waitForURL('**/lists/neurons/papers/fire-together-wire-together/');
    expect(site.problems).toEqual([]);
  });

  it('comes back from the file that it was exported to, exactly', async () => {
    const { page } = site;
    await markThree();
    const before = await stored(page);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export as a file' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('reading-list.json');
    const file = path.join(temporaryFolder(), 'reading-list.json');
    await download.saveAs(file);
    expect(marksIn(fs.readFileSync(file, 'utf8'))).toEqual(marksIn(before));

    page.once('dialog', (dialog) => void dialog.dismiss());
    await page.getByRole('button', { name: 'Remove all' }).click();
    expect(await stored(page)).toBe(before);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Remove all' }).click();
    await expect.poll(() => status(page)).toBe('All marks and notes are removed.');
    expect(await stored(page)).toBeNull();
    expect(await listed(page)).toEqual([]);

    await page.getByLabel('Import a file').setInputFiles(file);
    await expect.poll(() => status(page)).toBe('3 added.');
    expect(marksIn(await stored(page))).toEqual(marksIn(before));
    await page.reload();
    await expect.poll(() => listed(page)).toEqual(THREE);
  });

  it('takes what is new from a file, keeps what differs, and offers the other', async () => {
    const { page } = site;
    await markThree();
    await importText(page, [
      { id: 'fire-together-wire-together', title: FIRE, topics: ['pruning'], state: 'read', note: 'Theirs.' },
      { id: 'mgno', title: 'MgNO', topics: ['neural-fields'], state: 'to read' },
    ]);
    await expect
      .poll(() => status(page))
      .toBe(
        `1 added. Yours are kept where the file differs (1): Take the file's mark (read, Theirs.) for ${FIRE}`,
      );
    expect(await listed(page)).toEqual(['To read (2)', 'MgNO', QUANTIZATION, ...THREE.slice(2)]);

    await page.getByRole('button', { name: /^Take the file's mark/ }).click();
    await expect.poll(() => status(page)).toContain(`The file's mark is taken for ${FIRE}.`);
    expect(await listed(page)).toEqual([
      ...['To read (2)', 'MgNO', QUANTIZATION],
      ...['Read (1)', FIRE, 'Theirs.'],
      ...['Notes only (1)', PLASTICITY, 'Ask Ada.'],
    ]);
    expect(await page.evaluate('document.activeElement.dataset.part')).toBe('status');
  });

  it.each([
    ['{"marks": [', 'This file is not JSON. Choose a file that was exported here.'],
    ['{"papers": []}', 'This file holds no reading marks. Choose a file that was exported here.'],
    [
      '{"marks": [{"id": "mgno", "title": "MgNO", "state": "read"}, {"id": "../x"}]}',
      'Mark 2 of this file cannot be read, and nothing was imported.',
    ],
  ])('changes nothing when asked to import %s, and says so', async (text, message) => {
    const { page } = site;
    await markThree();
    const before = await stored(page);
    await importText(page, text);
    await expect.poll(() => status(page)).toBe(message);
    expect(await stored(page)).toBe(before);
    expect(await listed(page)).toEqual(THREE);
    expect(site.problems).toEqual([]);
  });

  it('is copied as Markdown', async () => {
    const { page } = site;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await markThree();
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect.poll(() => status(page)).toBe('Copied as Markdown.');
    const papers = `${site.home}papers/`;
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      [
        `## To read\n\n- [${QUANTIZATION}](${papers}survey-of-quantization-methods/)\n`,
        `## Reading\n\n- [${FIRE}](${papers}fire-together-wire-together/)\n  Only the tables.\n`,
        `## Notes only\n\n- [${PLASTICITY}](${papers}sparse-training-via-boosting-pruning-plasticity/)\n  Ask Ada.\n`,
      ].join('\n'),
    );
  });

  it('shows notes and titles as text and never as markup', async () => {
    const { page } = site;
    const evil = `<img src=x onerror="document.title='hacked'">`;
    await goto('papers/mgno/');
    await mark(page.locator('article'), 'Read', evil);
    await goto('my-list/');
    await importText(page, [
      { id: 'neuri', title: `${evil}1`, state: 'to read', note: `${evil}2` },
      { id: 'mgno', title: `${evil}3`, state: 'to read', note: `${evil}4` },
    ]);
    await expect.poll(() => status(page)).toContain(`(to read, ${evil}4) for ${evil}3`);
    expect(await listed(page)).toEqual(['To read (1)', `${evil}1`, `${evil}2`, 'Read (1)', MGNO, evil]);
    await page.getByRole('link', { name: `${evil}1` }).waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.title()).not.toBe('hacked');
    expect(site.problems).toEqual([]);
  });
});

describe('progress', () => {
  it('shows in a topic and in the lists of topics once a paper is read', async () => {
    const { page } = site;
    await goto('topics/pruning/');
    const bar = page.locator('aside [data-progress]');
    expect(await bar.isVisible()).toBe(false);
    await mark(row(page, 'Fire Together'), 'Reading');
    expect(await bar.isVisible()).toBe(false);
    await mark(row(page, 'Fire Together'), 'Read');
    await bar.waitFor();
    expect((await bar.textContent())?.trim()).toBe('1 of 4 read');
    expect(await page.getByRole('progressbar', { name: 'Read in Pruning' }).getAttribute('value')).toBe('1');

    await goto('topics/');
    const shown = page.locator('[data-progress]:visible');
    await expect.poll(() => shown.allInnerTexts()).toEqual(['1 of 4 read']);
  });

  it('shows on a path, which marks what is next', async () => {
    const { page } = site;
    await goto('paths/smaller-networks/');
    const bar = page.locator('[data-progress]');
    const next = page.locator('[data-next]');
    expect(await bar.isVisible()).toBe(false);
    expect(await next.count()).toBe(0);

    const steps = page.locator('.steps > li');
    await mark(steps.nth(0), 'Read');
    await bar.waitFor();
    expect((await bar.textContent())?.trim()).toBe('1 of 5 read');
    expect(await next.getAttribute('data-paper')).toBe(
      'discovering-influential-neuron-path-in-vision-transformers',
    );
    expect(await next.evaluate((step) => getComputedStyle(step, '::after').content)).toBe('"next"');

    await mark(steps.nth(2), 'Read');
    expect((await bar.textContent())?.trim()).toBe('2 of 5 read');
    expect(await next.getAttribute('data-paper')).toBe(
      'discovering-influential-neuron-path-in-vision-transformers',
    );
    for (const step of [1, 3, 4]) await mark(steps.nth(step), 'Read');
    expect((await bar.textContent())?.trim()).toBe('5 of 5 read');
    expect(await next.count()).toBe(0);

    await goto('paths/');
    await expect.poll(() => page.locator('[data-progress]:visible').allInnerTexts()).toContain('5 of 5 read');
  });

  it('never counts more papers than there are', async () => {
    await goto('my-list/');
    const gone = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
      id,
      title: id,
      topics: ['pruning'],
      state: 'read',
    }));
    await importText(site.page, gone);
    await expect.poll(() => status(site.page)).toBe('5 added.');
    await goto('topics/pruning/');
    await expect
      .poll(async () => (await site.page.locator('aside [data-progress]').textContent())?.trim())
      .toBe('4 of 4 read');
  });
});

describe.each([
  [
    'off limits',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Denied', 'SecurityError');
        },
      }),
  ],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full', 'QuotaExceededError');
      };
    },
  ],
])('where the storage is %s', (_, spoil) => {
  it('every type of page is there to read, without an error', async () => {
    await site.page.addInitScript(spoil);
    for (const kind of pageKinds) {
      await site.page.goto(site.pageOf(kind));
      if (kind === 'search') await site.page.locator('#search-results li').first().waitFor();
      expect(await site.page.locator('h1').count(), kind).toBe(1);
      expect(await site.page.locator('main').innerText(), kind).toMatch(/\w{3}/);
      expect(await site.page.locator('.notice').count(), kind).toBe(0);
    }
    expect(site.problems).toEqual([]);
  });

  it('a mark lasts as long as the page, and the reader is told once, where the reader is', async () => {
    const { page } = site;
    await page.addInitScript(spoil);
    await goto('topics/pruning/');
    await buttonOf(row(page, 'Fire Together')).click();
    await page.getByRole('radio', { name: 'Reading' }).check();
    expect(await page.getByRole('alert').allTextContents()).toEqual([NOTICE]);
    expect(await page.getByRole('dialog').getByText(NOTICE).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Done' }).click();
    await mark(row(page, 'AP:'), 'Read');
    expect(await page.locator('.notice').allTextContents()).toEqual([NOTICE]);
    expect(await page.locator('.rows .mark-button').allTextContents()).toEqual([
      'Mark',
      'Read',
      'Reading',
      'Mark',
    ]);
    expect(site.problems).toEqual([]);
  });

  it('theme and rows still change', async () => {
    const { page } = site;
    await page.addInitScript(spoil);
    await goto('topics/pruning/');
    await page.getByRole('radio', { name: 'dark' }).check();
    await page.getByRole('checkbox', { name: 'Compact' }).check();
    expect(await page.evaluate('({ ...document.documentElement.dataset })')).toEqual({
      theme: 'dark',
      rows: 'compact',
    });
    expect(site.problems).toEqual([]);
  });
});

it('marks that cannot be read are left as they are, and the reader is told', async () => {
  const page = await openPage(site);
  await page.addInitScript(([key]) => localStorage.setItem(key, '{"marks": [7]}'), [KEY] as const);
  await page.goto(`${site.home}topics/pruning/`);
  expect(await page.getByRole('alert').textContent()).toBe(
    'Your reading marks could not be read. They are left as they are until you set a new one.',
  );
  expect(await stored(page)).toBe('{"marks": [7]}');
  expect(site.problems).toEqual([]);
  await page.context().close();
});

const QUANTIZATION = 'A Survey of Quantization Methods for Efficient Neural Network Inference';
const FIRE = 'Fire Together Wire Together: A Dynamic Pruning Approach with Self-Supervised Mask Prediction';
const PLASTICITY = 'Sparse Training via Boosting Pruning Plasticity with Neuroregeneration';
const MGNO = 'MgNO: Efficient Parameterization of Linear Operators via Multigrid';
const THREE = [
  ...['To read (1)', QUANTIZATION],
  ...['Reading (1)', FIRE, 'Only the tables.'],
  ...['Notes only (1)', PLASTICITY, 'Ask Ada.'],
];

/** Marks three papers and ends on the page of the own list. */
async function markThree(): Promise<void> {
  await goto('topics/pruning/');
  await mark(row(site.page, 'A Survey of Quantization'), 'To read');
  await mark(row(site.page, 'Fire Together'), 'Reading', 'Only the tables.');
  await mark(row(site.page, 'Sparse Training'), undefined, 'Ask Ada.');
  await goto('my-list/');
}

async function goto(place: string): Promise<void> {
  await site.page.goto(site.home + place);
  if (place === 'my-list/') await site.page.locator('#my-list').waitFor();
}

function row(page: Page, title: string): Locator {
  return page.locator('.rows > li').filter({ has: page.getByRole('heading', { name: title }) });
}

function buttonOf(paper: Locator): Locator {
  return paper.locator('.mark-button');
}

/** Opens the dialog of a paper, sets what is given, and closes it. */
async function mark(paper: Locator, state?: string, note?: string): Promise<void> {
  const dialog = paper.page().getByRole('dialog');
  await buttonOf(paper).click();
  if (state !== undefined) await dialog.getByRole('radio', { name: state, exact: true }).check();
  if (note !== undefined) await dialog.getByLabel('A note, for yourself').fill(note);
  await dialog.getByRole('button', { name: 'Done' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** The headings, titles and notes on the page of the own list, in order. */
function listed(page: Page): Promise<string[]> {
  return page.locator('[data-part=list] :is(h2, a, p)').allTextContents();
}

function status(page: Page): Promise<string | null> {
  return page.locator('[data-part=status]').textContent();
}

function stored(page: Page): Promise<string | null> {
  return page.evaluate((key) => localStorage.getItem(key), KEY);
}

async function storedIds(page: Page): Promise<string[]> {
  return marksIn(await stored(page)).map(({ id }) => id);
}

/** The marks of a file or of the storage, by id: each has them in an order of its own. */
function marksIn(text: string | null): { id: string }[] {
  const { marks } = JSON.parse(text ?? '') as { marks: { id: string }[] };
  return marks.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Imports a file of the given text, or of the given marks. */
async function importText(page: Page, content: string | object[]): Promise<void> {
  const text = typeof content === 'string' ? content : JSON.stringify({ lectern: 1, marks: content });
  await page.getByLabel('Import a file').setInputFiles({
    name: 'reading-list.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}
