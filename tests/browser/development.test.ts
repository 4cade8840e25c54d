import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { copyOfList, edit, shellEnvironment } from '../site/build-site.ts';
import { launchBrowser } from '../../scripts/dev/browser/launch-browser.ts';

let server: ChildProcess;
let browser: Browser;
let home: string;
let output = '';
const content = copyOfList();

beforeAll(async () => {
  server = spawn(process.execPath, ['scripts/dev.ts'], {
    env: { ...shellEnvironment(), CONTENT_DIR: content },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  server.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  server.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  browser = await launchBrowser();
  await vi.waitUntil(() => /http:\S+/.test(output), { timeout: 60_000 });
  home = /http:\S+/.exec(output)?.[0] ?? '';
});

afterAll(async () => {
  await browser.close();
  server.kill();
  await once(server, 'close');
});

it('while developing, pages and search follow the content, and a broken entry is reported', async () => {
  const page = await browser.newPage();
  expect(output).toContain('60 papers, 12 topics');
  await page.goto(`${home}papers/mgno/`);
  expect(await page.locator('#abstract').textContent()).toContain('concise neural operator');

  const file = path.join(content, 'papers', 'mgno.md');
  edit(file, 'a concise neural operator', 'a xylophonic neural operator');
  await expect.poll(() => page.locator('#abstract').textContent()).toContain('xylophonic');

  // The page may be reloading itself for the edit; a navigation that this cuts off is started again.
  const search = `${home}search/?q=xylophonic`;
  await page.goto(search).catch(() => page.goto(search));
  await expect
    .poll(() => page.locator('#search-results h2').allTextContents())
    .toEqual(['MgNO: Efficient Parameterization of Linear Operators via Multigrid']);
  await page.locator('#search-results h2 a').click();
  await page.waitForURL('**/papers/mgno/');
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('found')?.size)).toBe(1);
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();

  edit(file, 'topics: [neural-fields]', 'topics: [neural-feilds]');
  await expect.poll(() => output).toContain('Did you mean `neural-fields`?');
  edit(file, 'topics: [neural-feilds]', 'topics: [neural-fields]');
  await expect.poll(async () => (await fetch(`${home}papers/mgno/`)).status).toBe(200);
});
