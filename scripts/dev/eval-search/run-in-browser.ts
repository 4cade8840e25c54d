import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { isFunctionWord } from '../../../src/model/function-words.ts';
import { tokensOf } from '../../../src/search/engine/tokens.ts';
import type { IndexFiles } from '../../../src/search/index/build-index.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { serveCompressed, type CompressedServer } from '../browser/serve-compressed.ts';
import type * as BrowserSide from './browser-side.ts';
import type { Measured } from './browser-side.ts';
import { bundleModule } from './bundle-module.ts';

/** What a real browser measured. */
export interface BrowserRun {
  /** By question, everything loaded before: asked once before it was measured. */
  warm: Measured[];
  /** For some questions, and for their first three words: what a browser that had seen nothing fetched. */
  coldBytes: { questions: number[]; threeWords: number[] };
}

/** Asks all questions in a real browser, of an index on a real server that compresses text. */
export async function runInBrowser(files: IndexFiles, questions: readonly string[]): Promise<BrowserRun> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lectern-eval-'));
  for (const [name, content] of files) write(path.join(folder, 'index', name), content);
  write(path.join(folder, 'engine.js'), await bundleModule('browser-side.ts'));
  write(path.join(folder, 'index.html'), PAGE);
  const server = await serveCompressed();
  server.serve(folder);
  const browser = await launchBrowser();
  try {
    const warm = await askAll(browser, server.origin, [...questions, ...questions]);
    const coldBytes: BrowserRun['coldBytes'] = { questions: [], threeWords: [] };
    for (const question of sample(questions, COLD)) {
      coldBytes.questions.push(await bytesOf(browser, server, question));
      coldBytes.threeWords.push(await bytesOf(browser, server, threeWordsOf(question)));
    }
    return { warm: warm.slice(questions.length), coldBytes };
  } finally {
    await browser.close();
    server.close();
    fs.rmSync(folder, { recursive: true });
  }
}

/** Asks questions one after the other in one page. */
async function askAll(browser: Browser, origin: string, questions: readonly string[]): Promise<Measured[]> {
  const page = await browser.newPage();
  await page.goto(`${origin}/`);
  try {
    return await page.evaluate(async (asked) => {
      const { openEngine, ask } = await (globalThis as unknown as PageGlobals).browserSide;
      const engine = openEngine('/index/');
      const answers: Measured[] = [];
      for (const question of asked) answers.push(await ask(engine, question));
      return answers;
    }, questions);
  } finally {
    await page.close();
  }
}

async function bytesOf(browser: Browser, server: CompressedServer, question: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const before = server.bytesSent();
  await page.goto(`${server.origin}/`);
  await page.evaluate(async (query) => {
    const { openEngine, ask } = await (globalThis as unknown as PageGlobals).browserSide;
    await ask(openEngine('/index/'), query);
  }, question);
  await context.close();
  return server.bytesSent() - before - gzipSync(PAGE, { level: 9 }).length;
}

/** Returns the first three words of a question that say something. */
function threeWordsOf(question: string): string {
  return tokensOf(question)
    .filter(({ whole }) => !isFunctionWord(whole))
    .slice(0, 3)
    .map(({ text }) => text)
    .join(' ');
}

/** At most `count` items, evenly spread. */
function sample<Item>(items: readonly Item[], count: number): Item[] {
  const step = Math.max(1, items.length / count);
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

function write(file: string, content: string | Uint8Array): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
}

/** What the page below has among its globals. */
interface PageGlobals {
  browserSide: Promise<typeof BrowserSide>;
}

/** The page imports the engine itself: code that is handed to a page may have been rewritten for tests. */
const PAGE = `<!doctype html><title>Questions</title><link rel="icon" href="data:,"><script type="module">globalThis.browserSide = import('/engine.js')</script>`;

/** Each cold question opens a browser context of its own. */
const COLD = 20;
