import { decodeCbor, type Cbor } from './cbor.ts';

/** The fields of a record beside its text, as Pagefind's `meta` knows them. */
export const FIELDS = ['title', 'authors', 'topics', 'year', 'also', 'identifiers'] as const;
export type Field = (typeof FIELDS)[number];

/** Where one word stands in one paper. */
export interface Posting {
  docId: number;
  /** Positions in the text, counted in words, ascending. */
  positions: number[];
  /** Occurrences in the text; a part of a compound counts as its share of the compound. */
  frequency: number;
  /** Positions in fields. */
  fields: Partial<Record<Field, number[]>>;
}

/** The words of one file of the index, each with the papers that hold it, by ascending page. */
export interface Chunk {
  /** In the order of their UTF-8 bytes. */
  words: readonly string[];
  postingsOf(word: string): readonly Posting[];
}

/**
 * Reads a `.pf_index` file of Pagefind 1.6, unpacked. A word is `[key, pages, variants]`, a page
 * `[step from the page before, text positions, field positions]`, a variant `[accented form, pages]`; positions are
 * steps, too, and a negative number -1-w before them sets their weight to w/24, or the field to number w
 * (Pagefind/pagefind, pagefind_web/src/index.rs).
 * @param fieldNames the names of fields by their number
 */
export function readChunk(bytes: Uint8Array, fieldNames: readonly string[]): Chunk {
  const [entries] = decodeCbor(withoutSignature(bytes)) as [Entry[]];
  const byWord = new Map(entries.map((entry) => [entry[0], entry]));
  const read = new Map<string, readonly Posting[]>();
  return {
    words: entries.map(([word]) => word),
    postingsOf: (word) => {
      const known = read.get(word);
      if (known) return known;
      const [, pages = [], variants = []] = byWord.get(word) ?? [];
      const lists = [pages, ...variants.map(([, pages]) => pages)].map((list) => readPages(list, fieldNames));
      const postings = lists.reduce(mergePostings);
      read.set(word, postings);
      return postings;
    },
  };
}

/** Pagefind begins each unpacked file with this. */
export function withoutSignature(bytes: Uint8Array): Uint8Array {
  const signature = new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length));
  if (signature !== SIGNATURE)
    throw new Error('Unexpected content of an index file, expected one of Pagefind.');
  return bytes.subarray(SIGNATURE.length);
}

/** Two lists as one; where both have a page, what they say of it is added up. */
export function mergePostings(one: readonly Posting[], other: readonly Posting[]): readonly Posting[] {
  if (other.length === 0) return one;
  if (one.length === 0) return other;
  const merged: Posting[] = [];
  let [a, b] = [0, 0];
  while (a < one.length || b < other.length) {
    const [first, second] = [one[a], other[b]];
    if (second === undefined || (first !== undefined && first.docId < second.docId)) {
      if (first) merged.push(first);
      a++;
    } else if (first === undefined || second.docId < first.docId) {
      merged.push(second);
      b++;
    } else {
      merged.push(mergePage(first, second));
      a++;
      b++;
    }
  }
  return merged;
}

function mergePage(one: Posting, other: Posting): Posting {
  const fields: Posting['fields'] = { ...one.fields };
  for (const field of FIELDS) {
    const more = other.fields[field];
    if (more) fields[field] = union(fields[field] ?? [], more);
  }
  return {
    docId: one.docId,
    positions: union(one.positions, other.positions),
    frequency: one.frequency + other.frequency,
    fields,
  };
}

function union(one: readonly number[], other: readonly number[]): number[] {
  return [...new Set([...one, ...other])].sort((a, b) => a - b);
}

function readPages(pages: readonly PageEntry[], fieldNames: readonly string[]): readonly Posting[] {
  let docId = 0;
  return pages.map(([step, places, fieldPlaces = []]) => {
    docId += step;
    const posting: Posting = { docId, positions: [], frequency: 0, fields: {} };
    eachPosition(places, (position, weight) => {
      posting.positions.push(position);
      posting.frequency += weight / WHOLE_WORD;
    });
    // The two weights of a word, as itself and as a part, each count from the start.
    if (places.filter((place) => place < 0).length > 1) posting.positions.sort((a, b) => a - b);
    eachPosition(fieldPlaces, (position, number) => {
      const field = fieldNames[number] as Field;
      (posting.fields[field] ??= []).push(position);
    });
    return posting;
  });
}

function eachPosition(places: readonly number[], found: (position: number, marker: number) => void): void {
  let [marker, position] = [WHOLE_WORD, 0];
  for (const place of places) {
    if (place < 0) [marker, position] = [-1 - place, 0];
    else found((position += place), marker);
  }
}

type PageEntry = [step: number, places: number[], fieldPlaces?: number[]];
type Entry = [word: string, pages: PageEntry[], variants?: [form: string, pages: PageEntry[]][]] & Cbor[];

const SIGNATURE = 'pagefind_dcd';
const WHOLE_WORD = 24;
