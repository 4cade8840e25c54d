import { FIELDS, type Field } from './record.ts';

/** Where one word stands in one document. */
export interface Posting {
  /** The document's number in the order in which Pagefind was given them, from 0. */
  docId: number;
  /** Positions in the text, counted in words, ascending. */
  positions: number[];
  /** Occurrences in the text; a part of a compound counts as its share of the compound. */
  frequency: number;
  /** Positions in fields. */
  fields: Partial<Record<Field, number[]>>;
}

/** Merges two lists, each by ascending docId; what both say of a document is added up. */
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
      merged.push(mergePosting(first, second));
      a++;
      b++;
    }
  }
  return merged;
}

function mergePosting(one: Posting, other: Posting): Posting {
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
