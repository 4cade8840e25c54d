import { decodeCbor } from './cbor.ts';
import { unpack, type FetchFile } from './fetch-file.ts';
import { readChunk, withoutSignature, type Chunk, type Posting } from './postings.ts';
import { readTable, type Column, type PaperTable } from '../engine/paper-table.ts';

/** An index as the engine asks it: everything but `pages` comes from files that are fetched when first asked for. */
export interface IndexFiles {
  /** By page number: the number of words in the text. */
  lengths: readonly number[];
  /** The papers that hold a word, as the index spells it. */
  postingsOf(word: string): Promise<readonly Posting[]>;
  /** The words of the index that begin so, from the first two files that may hold such. */
  wordsFrom(beginning: string): Promise<readonly string[]>;
  /** What is shown of a paper. */
  fragmentOf(page: number): Promise<Fragment>;
  /** Facets and dates of all papers. */
  table(): Promise<PaperTable>;
  /** Those authors of whom the list has several papers. */
  authors(): Promise<Column>;
  /** All words as they are written, the most frequent first. */
  vocabulary(): Promise<readonly string[]>;
}

/** What is shown of one paper, as Pagefind keeps it. */
export interface Fragment {
  /** The paper's page, below the base of the site. */
  url: string;
  content: string;
  meta: Partial<Record<string, string>>;
  filters: Partial<Record<string, string[]>>;
}

/** The names of the files that the index's folder holds beside Pagefind's `index/` and `fragment/`. */
export const FILES = {
  pages: 'pages.pf_meta',
  table: 'papers.json.gz',
  authors: 'authors.json.gz',
  vocabulary: 'words.txt.gz',
} as const;

/**
 * Opens an index: fetches the list of its pages and chunks, a `.pf_meta` file of Pagefind 1.6, which is
 * `[version, pages, chunks, filters, sorts, names of fields]` with `[fragment, word count]` for a page and
 * `[from, to, file]` for a chunk, where `from` is as much of its first word as tells it from the last word before (Pagefind/pagefind, pagefind_web/src/metadata.rs).
 */
export async function openIndex(fetchFile: FetchFile): Promise<IndexFiles> {
  const load = async (path: string): Promise<Uint8Array> => unpack(await fetchFile(path));
  const text = async (path: string): Promise<string> => new TextDecoder().decode(await load(path));
  const meta = decodeCbor(withoutSignature(await load(FILES.pages))) as unknown as Meta;
  const [, pages, ranges, , , fieldNames] = meta;

  const loadChunk = once(async (file: string) => readChunk(await load(`index/${file}.pf_index`), fieldNames));
  const chunksBetween = (first: string, last: string): Promise<Chunk[]> => {
    const start = ranges.findLastIndex(([from]) => from <= first);
    const wanted = ranges.slice(Math.max(0, start)).filter(([from]) => from <= last);
    return Promise.all(wanted.slice(0, MOST_CHUNKS).map(([, , file]) => loadChunk(file)));
  };
  const loadFragment = once(
    async (file: string) =>
      JSON.parse(
        new TextDecoder().decode(withoutSignature(await load(`fragment/${file}.pf_fragment`))),
      ) as Fragment,
  );
  const authors = once(async (path: string) => JSON.parse(await text(path)) as Column);
  const table = once(async (path: string) => readTable(await text(path)));
  const vocabulary = once(async (path: string) => (await text(path)).split('\n').filter(Boolean));

  return {
    lengths: pages.map(([, words]) => words),
    postingsOf: async (word) => {
      const [chunk] = await chunksBetween(word, word);
      return chunk?.postingsOf(word) ?? [];
    },
    wordsFrom: async (beginning) => {
      const chunks = await chunksBetween(beginning, `${beginning}\uffff`);
      return chunks.flatMap(({ words }) => words.filter((word) => word.startsWith(beginning)));
    },
    fragmentOf: (page) => loadFragment(pages[page]?.[0] ?? ''),
    table: () => table(FILES.table),
    authors: () => authors(FILES.authors),
    vocabulary: () => vocabulary(FILES.vocabulary),
  };
}

/** Computes a value once for each name; a failure is forgotten, so that it is tried again. */
function once<Value>(compute: (name: string) => Promise<Value>): (name: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (name) => {
    let value = known.get(name);
    if (!value) {
      value = compute(name);
      value.catch(() => known.delete(name));
      known.set(name, value);
    }
    return value;
  };
}

/** The words that begin with two or three letters may fill many files of a large index. */
const MOST_CHUNKS = 2;

type Meta = [
  version: string,
  pages: [fragment: string, words: number][],
  chunks: [from: string, to: string, file: string][],
  filters: unknown,
  sorts: unknown,
  fieldNames: string[],
];
