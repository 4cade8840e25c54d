import { defined } from '../../model/defined.ts';
import { decodeCbor, type Cbor } from './cbor.ts';
import { runesToDigits } from './digits.ts';
import type { Posting } from './postings.ts';
import type { Field } from './record.ts';

/** The words of one file of the index, each with the documents that hold it, by ascending docId. */
export interface Chunk {
  /** In the order of the UTF-8 bytes of their letters; with the marks that spell. */
  words: readonly string[];
  postingsOf(word: string): readonly Posting[];
}

/**
 * Reads a `.pf_index` file of Pagefind 1.6, unpacked and without its signature. A word is `[key, documents,
 * variants]`, its key without combining marks, a document `[step from the docId before, text positions, field
 * positions]`, a variant, for a word that has marks, `[word, documents]`; positions are steps, too, and a
 * negative number -1-w before them sets their weight to w/24, or the field to number w (Pagefind/pagefind,
 * pagefind_web/src/index.rs).
 * @param fieldNames the names of fields by their number
 */
export function readChunk(bytes: Uint8Array, fieldNames: readonly string[]): Chunk {
  const [entries] = decodeCbor(bytes) as [WordEntry[]];
  const byWord = new Map(
    entries.flatMap(([key, documents, variants = []]) => [
      ...(documents.length > 0 ? [[runesToDigits(key), documents] as const] : []),
      ...variants.map(([word, own]) => [runesToDigits(word), own] as const),
    ]),
  );
  const read = new Map<string, readonly Posting[]>();
  return {
    words: [...byWord.keys()],
    postingsOf: (word) => {
      const known = read.get(word);
      if (known) return known;
      const postings = readPostings(byWord.get(word) ?? [], fieldNames);
      read.set(word, postings);
      return postings;
    },
  };
}

function readPostings(entries: readonly DocumentEntry[], fieldNames: readonly string[]): readonly Posting[] {
  let docId = 0;
  return entries.map(([step, textSteps, fieldSteps = []]) => {
    docId += step;
    const posting: Posting = { docId, positions: [], frequency: 0, fields: {} };
    eachPosition(textSteps, (position, weight) => {
      posting.positions.push(position);
      posting.frequency += weight / WHOLE_WORD;
    });
    // The two weights of a word, as itself and as a part, each count from the start.
    if (textSteps.filter((step) => step < 0).length > 1) posting.positions.sort((a, b) => a - b);
    eachPosition(fieldSteps, (position, number) => {
      const field = defined(fieldNames[number]) as Field;
      (posting.fields[field] ??= []).push(position);
    });
    return posting;
  });
}

function eachPosition(steps: readonly number[], onFound: (position: number, marker: number) => void): void {
  let [marker, position] = [WHOLE_WORD, 0];
  for (const step of steps) {
    if (step < 0) [marker, position] = [-1 - step, 0];
    else onFound((position += step), marker);
  }
}

type DocumentEntry = [step: number, textSteps: number[], fieldSteps?: number[]];
type WordEntry = [
  word: string,
  documents: DocumentEntry[],
  variants?: [form: string, documents: DocumentEntry[]][],
] &
  Cbor[];

const WHOLE_WORD = 24;
