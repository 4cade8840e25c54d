import { gzipSync } from 'node:zlib';
import { packTexts, packWords } from '../engine/semantic-vectors.ts';
import { OWN_FILES, semanticsFile } from '../engine/open-index.ts';
import { formatTable } from '../engine/paper-table.ts';
import { wordsByChunk } from '../pagefind/words-by-chunk.ts';
import { writePagefind } from '../pagefind/write-pagefind.ts';
import type { SearchData } from './search-data.ts';

/** The files of an index, by their path in its folder. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Builds an index in memory, as `openIndex` reads it: Pagefind's, and beside it the table of papers, the
 * authors, the vocabulary, the ids and what words mean.
 * @throws {Error} on the first error that Pagefind reports, naming the record
 */
export async function buildIndex({
  records,
  table,
  authors,
  vocabulary,
  semantics,
  ids,
}: SearchData): Promise<IndexFiles> {
  const pagefind = await writePagefind(records);
  const own = [
    [OWN_FILES.table, pack(formatTable(table))],
    [OWN_FILES.authors, pack(JSON.stringify(authors))],
    [OWN_FILES.vocabulary, pack(vocabulary.join('\n'))],
    [OWN_FILES.texts, packTexts(semantics.texts)],
    ...wordsByChunk(pagefind).map(
      ({ file, words }) => [semanticsFile(file), packWords(words, semantics.words)] as const,
    ),
    [OWN_FILES.ids, pack(ids.join('\n'))],
  ] as const;
  const files = [...pagefind, ...own];
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The same bytes at any time on any machine: a gzip header of Node holds no time. */
function pack(text: string): Uint8Array {
  return gzipSync(text, { level: 9 });
}
