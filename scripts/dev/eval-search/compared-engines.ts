import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { create, insertMultiple, save, search } from '@orama/orama';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import * as pagefind from 'pagefind';
import { serveCompressed } from '../browser/serve-compressed.ts';
import { bundleModule } from './bundle-module.ts';
import { quantile } from './quantile.ts';
import type { Collection } from './read-collection.ts';

/** How another engine answers the questions of a collection. */
export interface Compared {
  /** By question: ids of texts, best first. */
  run: Record<string, string[]>;
  /** What is fetched before the first answer, compressed: code and index; of all questions the median. */
  bytes: number;
}

/** The engines that ours can be measured against, each as it comes, over titles and texts. */
export const ENGINES: Record<string, (collection: Collection) => Promise<Compared>> = {
  lunr: async (collection) => {
    const index = lunr(function () {
      this.ref('id');
      this.field('title');
      this.field('text');
      for (const doc of collection.docs) this.add(doc);
    });
    return {
      // Not `search`, to which a hyphen or a colon of prose is an operator.
      run: await askAll(collection, (question) =>
        index.query((query) => query.term(lunr.tokenizer(question), {})).map(({ ref }) => ref),
      ),
      bytes: await wholeBytes('lunr', JSON.stringify(index)),
    };
  },
  minisearch: async (collection) => {
    const index = new MiniSearch({ fields: ['title', 'text'] });
    index.addAll(collection.docs);
    return {
      run: await askAll(collection, (question) => index.search(question).map(({ id }) => String(id))),
      bytes: await wholeBytes('minisearch', JSON.stringify(index)),
    };
  },
  orama: async (collection) => {
    const index = create({ schema: { title: 'string', text: 'string' } });
    await insertMultiple(index, collection.docs);
    return {
      run: await askAll(collection, async (term) =>
        (await search(index, { term, limit: DEPTH })).hits.map(({ id }) => id),
      ),
      bytes: await wholeBytes('orama', JSON.stringify(save(index))),
    };
  },
  pagefind: async (collection) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lectern-pagefind-'));
    const server = await serveCompressed();
    server.serve(folder);
    try {
      await writePagefind(collection, folder);
      const bytes: number[] = [];
      const run = await askAll(collection, async (question) => {
        const before = server.bytesSent();
        const ids = await askPagefind(folder, server.origin, question);
        bytes.push(server.bytesSent() - before);
        return ids;
      });
      const code = gzipSync(fs.readFileSync(path.join(folder, 'pagefind.js')), { level: 9 }).length;
      return { run, bytes: code + quantile(bytes, 0.5) };
    } finally {
      server.close();
      fs.rmSync(folder, { recursive: true });
    }
  },
};

/** Asks Pagefind's own module, which has fetched nothing yet, and has the results ready to show. */
async function askPagefind(folder: string, origin: string, question: string): Promise<string[]> {
  const module = pathToFileURL(path.join(folder, 'pagefind.js')).href;
  // Each address is another module.
  const runtime = (await import(`${module}?${encodeURIComponent(question)}`)) as PagefindModule;
  await runtime.options({ basePath: `${origin}/`, noWorker: true });
  await runtime.init();
  const { results } = await runtime.search(question);
  const shown = await Promise.all(results.slice(0, DEPTH).map((result) => result.data()));
  await runtime.destroy();
  return shown.map(({ meta }) => meta.id);
}

async function askAll(
  { queries }: Collection,
  rank: (question: string) => string[] | Promise<string[]>,
): Promise<Compared['run']> {
  const run: Compared['run'] = {};
  for (const { id, text } of queries) run[id] = (await rank(text)).slice(0, DEPTH);
  return run;
}

/** The bytes of an engine that fetches its whole index, and is bundled from what it uses of a package. */
async function wholeBytes(name: string, index: string): Promise<number> {
  const code = await bundleModule(`bundles/${name}.ts`);
  return [code, index].reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
}

/** @throws {Error} on the first error that Pagefind reports */
async function writePagefind({ docs }: Collection, outputPath: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(errors.join(' '));
  try {
    for (const [at, { id, title, text }] of docs.entries()) {
      const record = {
        url: `/${at}/`,
        content: text || title,
        language: 'en',
        meta: { title: title || id, id },
      };
      const added = await index.addCustomRecord(record);
      if (added.errors.length > 0) throw new Error(added.errors.join(' '));
    }
    await index.writeFiles({ outputPath });
  } finally {
    await index.deleteIndex();
  }
}

/** What of Pagefind's own module for browsers is used. */
interface PagefindModule {
  options(options: { basePath: string; noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  destroy(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ meta: { id: string } }> }[] }>;
}

/** nDCG@10 looks no further. */
const DEPTH = 10;
