import { once } from '../../model/once.ts';
import { openPagefind, type PagefindIndex } from '../pagefind/open-pagefind.ts';
import { unpack, type FetchFile } from './fetch-file.ts';
import type { PlaceList } from './place-list.ts';
import { readWords } from './semantic-vectors.ts';
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
  /** What is found besides papers. */
  places(): Promise<PlaceList>;
  /** All words as they are written, the most frequent first. */
  vocabulary(): Promise<readonly string[]>;
  /** What all texts mean, as `packTexts` packs it. */
  texts(): Promise<Uint8Array>;
  /** What a word means, as the index spells it; undefined for one that says nothing of others. */
  vectorOf(word: string): Promise<Float64Array | undefined>;
  /** By docId: the id of the paper. */
  ids(): Promise<readonly string[]>;
}

/** The names of the files that the index's folder holds beside Pagefind's. */
export const OWN_FILES = {
  table: 'papers.json.gz',
  authors: 'authors.json.gz',
  vocabulary: 'words.txt.gz',
  texts: 'texts.bin',
  places: 'places.json.gz',
  ids: 'ids.txt.gz',
} as const;

/** The file with the vectors of the words of a chunk. */
export function semanticsFile(chunk: string): string {
  return `semantics/${chunk}.bin`;
}

/**
 * Opens an index: fetches what every search needs.
 * @throws {Error} if it cannot be had or is none of Pagefind's
 */
export async function openIndex(fetchFile: FetchFile): Promise<SearchIndex> {
  const load = async (path: string): Promise<Uint8Array> => unpack(await fetchFile(path));
  const text = async (path: string): Promise<string> => new TextDecoder().decode(await load(path));
  const table = once(async (path) => readTable(await text(path)));
  const authors = once(async (path) => JSON.parse(await text(path)) as Column);
  const places = once(async (path) => JSON.parse(await text(path)) as PlaceList);
  // Not compressed, and so nothing to unpack, whatever its first bytes are.
  const texts = once(fetchFile);
  const pagefind = await openPagefind(load);
  const vectors = once(async (chunk) => {
    const [bytes, words] = await Promise.all([fetchFile(semanticsFile(chunk)), pagefind.wordsOf(chunk)]);
    return readWords(bytes, words);
  });
  const lines = async (path: string): Promise<string[]> => (await text(path)).split('\n').filter(Boolean);
  const vocabulary = once(lines);
  const ids = once(lines);
  return {
    ...pagefind,
    table: () => table(OWN_FILES.table),
    authors: () => authors(OWN_FILES.authors),
    places: () => places(OWN_FILES.places),
    vocabulary: () => vocabulary(OWN_FILES.vocabulary),
    texts: () => texts(OWN_FILES.texts),
    vectorOf: async (word) => {
      const chunk = pagefind.chunkOf(word);
      return chunk === undefined ? undefined : (await vectors(chunk)).get(word);
    },
    ids: () => ids(OWN_FILES.ids),
  };
}
