import { gunzipSync, gzipSync } from 'node:zlib';
import { defined } from '../../model/defined.ts';
import { packTexts, packWords, type WordVectors } from '../engine/semantic-vectors.ts';
import { OWN_FILES, semanticsFile } from '../engine/open-index.ts';
import { formatTable } from '../engine/paper-table.ts';
import { EMPTY_METADATA, METADATA_FILE } from '../pagefind/metadata.ts';
import { openPagefind, SIGNATURE } from '../pagefind/open-pagefind.ts';
import type { SearchRecord } from '../pagefind/record.ts';
import { restoreFragments } from './restore-fragments.ts';
import { writePagefind } from '../pagefind/write-pagefind.ts';
import type { Language } from '../engine/language.ts';
import { indexText } from './index-text.ts';
import { languageOf } from './languages.ts';
import type { SearchData } from './search-data.ts';

/** The files of an index, by their path in its folder. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Builds an index in memory, as `openIndex` reads it: Pagefind's, and beside it the table of papers, the
 * authors, the places, the vocabulary, the ids and what words mean.
 * @throws {Error} on the first error that Pagefind reports, naming the record
 */
export async function buildIndex({
  language,
  records,
  table,
  authors,
  places,
  vocabulary,
  semantics,
  ids,
}: SearchData): Promise<IndexFiles> {
  const known = languageOf(language);
  const indexed =
    records.length === 0
      ? [
          [METADATA_FILE, gzipSync(Buffer.concat([Buffer.from(SIGNATURE), EMPTY_METADATA]))] as [
            string,
            Uint8Array,
          ],
        ]
      : await writePagefind(records.map((record) => indexedRecord(record, known)));
  const pagefind = restoreFragments(indexed, records);
  const own = [
    [OWN_FILES.table, pack(formatTable(table))],
    [OWN_FILES.authors, pack(JSON.stringify(authors))],
    [OWN_FILES.places, pack(JSON.stringify(places))],
    [OWN_FILES.vocabulary, pack(vocabulary.join('\n'))],
    [OWN_FILES.texts, packTexts(semantics.texts)],
    ...(await packSemantics(pagefind, semantics.words)),
    [OWN_FILES.ids, pack(ids.join('\n'))],
  ] as const;
  const files = [...pagefind, ...own];
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Makes the file with the vectors of the words of each chunk. */
async function packSemantics(
  pagefind: readonly [path: string, content: Uint8Array][],
  vectors: WordVectors,
): Promise<[string, Uint8Array][]> {
  const files = new Map(pagefind);
  const { chunks, wordsOf } = await openPagefind((path) =>
    Promise.resolve(gunzipSync(defined(files.get(path)))),
  );
  const packed: [string, Uint8Array][] = [];
  for (const chunk of chunks) packed.push([semanticsFile(chunk), packWords(await wordsOf(chunk), vectors)]);
  return packed;
}

/** Returns a record as Pagefind is given it: the words by which it is found. */
export function indexedRecord({ content, meta, ...record }: SearchRecord, language: Language): SearchRecord {
  return {
    ...record,
    content: indexText(content, language),
    meta: Object.fromEntries(Object.entries(meta).map(([field, text]) => [field, indexText(text, language)])),
  };
}

/** The same bytes at any time on any machine: a gzip header of Node holds no time. */
function pack(text: string): Uint8Array {
  return gzipSync(text, { level: 9 });
}
