import { once } from '../../model/once.ts';
import { openPagefind, type PagefindIndex } from '../pagefind/open-pagefind.ts';
import { unpack, type FetchFile } from './fetch-file.ts';
import { readTable, type Column, type PaperTable } from './paper-table.ts';

/**
 * An index as the engine asks it: Pagefind's part, and files of our own that are fetched when first asked
 * for.
 */
export interface SearchIndex extends PagefindIndex {
  /** Facets and dates of all papers. */
  table(): Promise<PaperTable>;
  /** Those authors of whom the list has several papers. */
  authors(): Promise<Column>;
  /** All words as they are written, the most frequent first. */
  vocabulary(): Promise<readonly string[]>;
  /** By docId: the id of the paper. */
  ids(): Promise<readonly string[]>;
}

/** The names of the files that the index's folder holds beside Pagefind's. */
export const OWN_FILES = {
  table: 'papers.json.gz',
  authors: 'authors.json.gz',
  vocabulary: 'words.txt.gz',
  ids: 'ids.txt.gz',
} as const;

/**
 * Opens an index: fetches what every search needs.
 * @throws {Error} if it cannot be had or is none of Pagefind's
 */
export async function openIndex(fetchFile: FetchFile): Promise<SearchIndex> {
  const load = async (path: string): Promise<Uint8Array> => unpack(await fetchFile(path));
  const text = async (path: string): Promise<string> => new TextDecoder().decode(await load(path));
  const table = once(async (path) => readTable(await text(path)));
  const authors = once(async (path) => JSON.parse(await text(path)) as Column);
  const lines = async (path: string): Promise<string[]> => (await text(path)).split('\n').filter(Boolean);
  const vocabulary = once(lines);
  const ids = once(lines);
  return {
    ...(await openPagefind(load)),
    table: () => table(OWN_FILES.table),
    authors: () => authors(OWN_FILES.authors),
    vocabulary: () => vocabulary(OWN_FILES.vocabulary),
    ids: () => ids(OWN_FILES.ids),
  };
}
