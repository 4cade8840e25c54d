import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as pagefind from 'pagefind';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLibrary } from '../../../src/library/read-library.ts';
import { ENGLISH } from '../../../src/search/engine/language.ts';
import { indexedRecord } from '../../../src/search/index/build-index.ts';
import { englishStem } from '../../../src/search/pagefind/english-stem.ts';
import { decodeCbor } from '../../../src/search/pagefind/cbor.ts';
import { runesToDigits } from '../../../src/search/pagefind/digits.ts';
import { METADATA_FILE } from '../../../src/search/pagefind/metadata.ts';
import {
  openPagefind,
  withoutSignature,
  type PagefindIndex,
} from '../../../src/search/pagefind/open-pagefind.ts';
import { writePagefind } from '../../../src/search/pagefind/write-pagefind.ts';
import { unpack } from '../../../src/search/engine/fetch-file.ts';
import { fetchFromMemory, searchLibrary, type TestedSearch } from '../engine-over.ts';
import { LIST } from '../../list.ts';

/** Gives the unpacked files of an index. */
function loadFrom(files: ReadonlyMap<string, Uint8Array>): (path: string) => Promise<Uint8Array> {
  const fetchFile = fetchFromMemory(files);
  return async (path) => unpack(await fetchFile(path));
}

/** What Pagefind's own module for browsers answers. */
interface Runtime {
  options(options: { basePath: string; noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { words: number[]; data(): Promise<{ url: string }> }[] }>;
}

const library = readLibrary(LIST);
let search: TestedSearch;
let index: PagefindIndex;
beforeAll(async () => {
  search = await searchLibrary(library);
  index = await openPagefind(loadFrom(search.files));
});

describe('the reader of index files', () => {
  it('finds every word of the index, and each in documents that exist', async () => {
    let words = 0;
    for (const [name, content] of search.files) {
      if (!name.endsWith('.pf_index')) continue;
      const bytes = withoutSignature(await unpack(new Uint8Array(content)));
      const [entries] = decodeCbor(bytes) as [[string, unknown[], [string][]?][]];
      const forms = entries.flatMap(([key, documents, variants = []]) => [
        ...(documents.length > 0 ? [key] : []),
        ...variants.map(([form]) => form),
      ]);
      for (const word of forms.map(runesToDigits)) {
        words++;
        const postings = await index.postingsOf(word);
        expect(postings.length, word).toBeGreaterThan(0);
        const docIds = postings.map(({ docId }) => docId);
        expect(docIds, word).toEqual([...new Set(docIds)].sort((a, b) => a - b));
        expect(docIds.at(-1), word).toBeLessThan(library.papers.length);
      }
    }
    expect(words).toBeGreaterThan(3000);
  });

  it('finds each word at the position where the text has it', async () => {
    for (const [docId, { content }] of search.data.records.entries()) {
      for (const [position, word] of content.split(/\s+/).entries()) {
        if (!/^[a-z]+$/.test(word)) continue;
        const postings = await index.postingsOf(englishStem(word));
        const found = postings.find((posting) => posting.docId === docId);
        expect(found?.positions, `${word} in ${docId}`).toContain(position);
      }
    }
  });

  it('says what is wrong with a file that is not one of Pagefind', async () => {
    const files = new Map(search.files).set(METADATA_FILE, new TextEncoder().encode('<!doctype html>'));
    await expect(openPagefind(loadFrom(files))).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: Unexpected content of an index file, expected one of Pagefind.]`,
    );
  });
});

describe('English stems', () => {
  it('are those of Pagefind, word for word', async () => {
    const words = search.data.vocabulary.filter((word) => /^[a-z]+$/.test(word));
    const filters = { topic: [], publication: [], near: [] };
    const files = await writePagefind(
      words.map((word, at) => ({ url: `/${at}/`, content: word, language: 'en', meta: {}, filters })),
    );
    const stems = await openPagefind(loadFrom(new Map(files)));
    for (const [at, word] of words.entries()) {
      const docIds = (await stems.postingsOf(englishStem(word))).map(({ docId }) => docId);
      expect(docIds, `${word}: ${englishStem(word)}`).toContain(at);
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
    const records = search.data.records.map((record) => indexedRecord(record, ENGLISH));
    for (const { url, language, content, meta } of records)
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
