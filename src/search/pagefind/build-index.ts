import { gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { FILES } from './index-files.ts';
import { formatTable } from '../engine/paper-table.ts';
import type { SearchData } from '../index/search-data.ts';
import type { SearchRecord } from '../index/record.ts';

/** The files of an index, by their path in its folder. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Builds an index in memory: Pagefind's, of which the engine reads the list of pages, the words and the fragments,
 * and beside it the table of papers, the authors and the vocabulary.
 * @throws {Error} on the first error that Pagefind reports, naming the record
 */
export async function buildIndex({ records, table, authors, vocabulary }: SearchData): Promise<IndexFiles> {
  const own = [
    [FILES.table, pack(formatTable(table))],
    [FILES.authors, pack(JSON.stringify(authors))],
    [FILES.vocabulary, pack(vocabulary.join('\n'))],
  ] as const;
  const files = [...(await pagefindFiles(records)), ...own];
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function pagefindFiles(records: readonly SearchRecord[]): Promise<[string, Uint8Array][]> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw indexError('the index', errors);
  try {
    for (const record of records) await addRecord(index, record);
    const { files, errors: failures } = await index.getFiles();
    if (failures.length > 0) throw indexError('the index', failures);
    return files.flatMap(({ path, content }): [string, Uint8Array][] => {
      if (path.endsWith('.pf_meta')) return [[FILES.pages, content]];
      return READ_BY_ENGINE.test(path) ? [[path, content]] : [];
    });
  } finally {
    await index.deleteIndex();
  }
}

async function addRecord(index: pagefind.PagefindIndex, record: SearchRecord): Promise<void> {
  const { url, language, content, meta, filters } = record;
  const added = index.addCustomRecord({ url, language, content, meta: { ...meta }, filters: { ...filters } });
  const { errors } = await added.catch((error: unknown) => {
    throw indexError(url, [error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)]);
  });
  if (errors.length > 0) throw indexError(url, errors);
}

function indexError(subject: string, errors: readonly string[]): Error {
  return new Error(`Search: ${subject} could not be indexed, and no site was built. ${errors.join(' ')}`);
}

/** The same bytes at any time on any machine: a gzip header of Node holds no time. */
function pack(text: string): Uint8Array {
  return gzipSync(text, { level: 9 });
}

const READ_BY_ENGINE = /\.pf_(?:index|fragment)$/;
