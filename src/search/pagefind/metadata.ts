import { decodeCbor } from './cbor.ts';

/**
 * The name of the file of metadata in an index's folder. Pagefind's own name for it changes with its content.
 */
export const METADATA_FILE = 'metadata.pf_meta';

/** What an index says of itself. */
export interface Metadata {
  /** By docId. */
  documents: readonly { fragment: string; wordCount: number }[];
  /**
   * In the order of their words: `from` is as much of a chunk's first word as tells it from the last word
   * before.
   */
  chunks: readonly { from: string; file: string }[];
  /** The names of fields by the number that chunks give them. */
  fieldNames: readonly string[];
}

/**
 * Reads a `.pf_meta` file of Pagefind 1.6, unpacked and without its signature, which is `[version, documents,
 * chunks, filters, sorts, names of fields]` with `[fragment, word count]` for a document and `[from, to,
 * file]` for a chunk (Pagefind/pagefind, pagefind_web/src/metadata.rs).
 */
export function readMetadata(bytes: Uint8Array): Metadata {
  const [, documents, chunks, , , fieldNames] = decodeCbor(bytes) as unknown as MetadataFile;
  return {
    documents: documents.map(([fragment, wordCount]) => ({ fragment, wordCount })),
    chunks: chunks.map(([from, , file]) => ({ from, file })),
    fieldNames,
  };
}

type MetadataFile = [
  version: string,
  documents: [fragment: string, wordCount: number][],
  chunks: [from: string, to: string, file: string][],
  filters: unknown,
  sorts: unknown,
  fieldNames: string[],
];

/**
 * The metadata of no documents, which Pagefind does not write: `['', [], [], [], [], []]` in CBOR (RFC 8949,
 * appendix B), without signature and not packed.
 */
export const EMPTY_METADATA = Uint8Array.of(0x86, 0x60, 0x80, 0x80, 0x80, 0x80, 0x80);
