import { defined } from '../../model/defined.ts';
import { once } from '../../model/once.ts';
import { digitsToRunes } from './digits.ts';
import { readChunk, type Chunk } from './chunk.ts';
import { METADATA_FILE, readMetadata } from './metadata.ts';
import type { Posting } from './postings.ts';
import { readFragment, type Fragment } from './record.ts';

/** Pagefind's part of an index: all but `lengths` comes from files that are fetched when first asked for. */
export interface PagefindIndex {
  /** By docId: the number of words in the text. */
  lengths: readonly number[];
  /** The documents that hold a word, as the index spells it. */
  postingsOf(word: string): Promise<readonly Posting[]>;
  /** The names of all chunks. */
  chunks: readonly string[];
  /** The name of the chunk in which a word stands, if it is in the index at all. */
  chunkOf(word: string): string | undefined;
  /** All words of a chunk, in its order. */
  wordsOf(chunk: string): Promise<readonly string[]>;
  /** The words of the index that begin so, from the first two chunks that may hold such. */
  wordsWithPrefix(prefix: string): Promise<readonly string[]>;
  /** What is shown of a document. */
  fragmentOf(docId: number): Promise<Fragment>;
}

/**
 * Opens an index of Pagefind 1.6: fetches its metadata.
 * @param load gives the unpacked bytes of a file, by its path in the index's folder
 * @throws {Error} if a file is none of Pagefind's
 */
export async function openPagefind(load: (path: string) => Promise<Uint8Array>): Promise<PagefindIndex> {
  const content = async (path: string): Promise<Uint8Array> => withoutSignature(await load(path));
  const { documents, chunks, fieldNames } = readMetadata(await content(METADATA_FILE));

  const loadChunk = once(async (file) => readChunk(await content(`index/${file}.pf_index`), fieldNames));
  const loadFragment = once(async (name) => readFragment(await content(`fragment/${name}.pf_fragment`)));
  const starts = chunks.map(({ from }) => keyOf(from));
  const filesBetween = (first: string, last: string): string[] => {
    const start = starts.findLastIndex((from) => from <= first);
    const wanted = chunks.filter((_, at) => at >= start && defined(starts[at]) <= last);
    return wanted.slice(0, MOST_CHUNKS).map(({ file }) => file);
  };
  const chunksBetween = (first: string, last: string): Promise<Chunk[]> =>
    Promise.all(filesBetween(first, last).map(loadChunk));

  return {
    lengths: documents.map(({ wordCount }) => wordCount),
    postingsOf: async (word) => {
      const key = keyOf(word);
      const [chunk] = await chunksBetween(key, key);
      return chunk?.postingsOf(word) ?? [];
    },
    chunks: chunks.map(({ file }) => file),
    chunkOf: (word) => filesBetween(keyOf(word), keyOf(word))[0],
    wordsOf: async (chunk) => (await loadChunk(chunk)).words,
    wordsWithPrefix: async (prefix) => {
      const key = keyOf(prefix);
      const found = await chunksBetween(key, `${key}\uffff`);
      return found.flatMap(({ words }) => words.filter((word) => word.startsWith(prefix)));
    },
    fragmentOf: (docId) => loadFragment(defined(documents[docId]).fragment),
  };
}

/**
 * Returns an unpacked file without the signature that begins each of Pagefind's.
 * @throws {Error} for a file without it
 */
export function withoutSignature(bytes: Uint8Array): Uint8Array {
  const signature = new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length));
  if (signature !== SIGNATURE)
    throw new Error('Unexpected content of an index file, expected one of Pagefind.');
  return bytes.subarray(SIGNATURE.length);
}

/** Returns what Pagefind orders a word by: its letters without combining marks, digits as letters. */
function keyOf(word: string): string {
  return digitsToRunes(word.normalize('NFD').replace(/\p{M}/gu, ''));
}

/** How each file of Pagefind begins, unpacked. */
export const SIGNATURE = 'pagefind_dcd';
/** The words that begin with two or three letters may fill many chunks of a large index. */
const MOST_CHUNKS = 2;
