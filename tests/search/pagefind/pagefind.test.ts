import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as pagefind from 'pagefind';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLibrary } from '../../../src/library/read-library.ts';
import { englishStem } from '../../../src/search/pagefind/english-stem.ts';
import { openIndex, type IndexFiles } from '../../../src/search/pagefind/index-files.ts';
import { decodeCbor } from '../../../src/search/pagefind/cbor.ts';
import { unpack } from '../../../src/search/pagefind/fetch-file.ts';
import { withoutSignature } from '../../../src/search/pagefind/postings.ts';
import { fetchFromMemory, searchLibrary, type TestedSearch } from '../engine-over.ts';
import { LIST } from '../../list.ts';

/** What Pagefind's own module for browsers answers. */
interface Runtime {
  options(options: { basePath: string; noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { words: number[]; data(): Promise<{ url: string }> }[] }>;
}

const library = readLibrary(LIST);
let search: TestedSearch;
let index: IndexFiles;
beforeAll(async () => {
  search = await searchLibrary(library);
  index = await openIndex(fetchFromMemory(search.files));
});

describe('the reader of index files', () => {
  it('finds every word of the index, and each in pages that exist', async () => {
    let words = 0;
    for (const [name, content] of search.files) {
      if (!name.endsWith('.pf_index')) continue;
      const bytes = withoutSignature(await unpack(new Uint8Array(content)));
      for (const [word] of (decodeCbor(bytes) as [[string][]])[0]) {
        words++;
        const postings = await index.postingsOf(word);
        expect(postings.length, word).toBeGreaterThan(0);
        const pages = postings.map(({ docId }) => docId);
        expect(pages, word).toEqual([...new Set(pages)].sort((a, b) => a - b));
        expect(pages.at(-1), word).toBeLessThan(library.papers.length);
      }
    }
    expect(words).toBeGreaterThan(3000);
  });

  it('finds each word at the position where the text has it', async () => {
    for (const [page, { content }] of search.data.records.entries()) {
      for (const [position, word] of content.split(/\s+/).entries()) {
        if (!/^[a-z]+$/.test(word)) continue;
        const found = (await index.postingsOf(englishStem(word))).find((posting) => posting.docId === page);
        expect(found?.positions, `${word} in ${page}`).toContain(position);
      }
    }
  });

  it('says what is wrong with a file that is not one of Pagefind', async () => {
    const files = new Map(search.files).set('pages.pf_meta', new TextEncoder().encode('<!doctype html>'));
    await expect(openIndex(fetchFromMemory(files))).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: Unexpected content of an index file, expected one of Pagefind.]`,
    );
  });
});

describe('English stems', () => {
  it('are those of Pagefind, word for word', async () => {
    const words = search.data.vocabulary.filter((word) => /^[a-z]+$/.test(word));
    const { index: own } = await pagefind.createIndex();
    if (!own) throw new Error('no index');
    for (const [at, word] of words.entries())
      await own.addCustomRecord({ url: `/${at}/`, content: word, language: 'en', meta: {} });
    const { files } = await own.getFiles();
    await own.deleteIndex();
    const named = files.map(({ path, content }): [string, Uint8Array] => [
      path.endsWith('.pf_meta') ? 'pages.pf_meta' : path,
      content,
    ]);
    const stems = await openIndex(fetchFromMemory(new Map(named)));
    for (const [at, word] of words.entries()) {
      const pages = (await stems.postingsOf(englishStem(word))).map(({ docId }) => docId);
      expect(pages, `${word}: ${englishStem(word)}`).toContain(at);
    }
    expect(words.length).toBeGreaterThan(3000);
  });
});

describe("Pagefind's own module", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lectern-pagefind-'));
  let server: http.Server;
  let runtime: Runtime;

  beforeAll(async () => {
    const { index: own } = await pagefind.createIndex();
    if (!own) throw new Error('no index');
    for (const { url, language, content, meta } of search.data.records)
      await own.addCustomRecord({ url, language, content, meta: { ...meta } });
    await own.writeFiles({ outputPath: folder });
    await own.deleteIndex();
    server = http.createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      response.end(fs.readFileSync(path.join(folder, pathname)));
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    runtime = (await import(pathToFileURL(path.join(folder, 'pagefind.js')).href)) as Runtime;
    await runtime.options({
      basePath: `http://localhost:${(server.address() as AddressInfo).port}/`,
      noWorker: true,
    });
    await runtime.init();
  });

  afterAll(() => {
    server.close();
    fs.rmSync(folder, { recursive: true });
  });

  it('finds the same papers for a word', async () => {
    const words = search.data.vocabulary.filter((_, at) => at % 30 === 0);
    for (const word of words) {
      const theirs = await Promise.all(
        (await runtime.search(`"${word}"`)).results.map((result) => result.data()),
      );
      const ours = await index.postingsOf(englishStem(word));
      expect(ours.map(({ docId }) => search.data.records[docId]?.url).sort(), word).toEqual(
        theirs.map(({ url }) => url).sort(),
      );
    }
    expect(words.length).toBeGreaterThan(100);
  });
});
