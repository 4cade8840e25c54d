import { defined } from '../../model/defined.ts';
import type { Posting } from '../pagefind/postings.ts';
import type { Field } from '../pagefind/record.ts';
import type { WordMatches } from './match-word.ts';
import { RANKING, type Ranking } from './ranking.ts';

/**
 * Scores documents by BM25 (S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and
 * Beyond", Foundations and Trends in Information Retrieval 3(4), 2009), where an occurrence in the title
 * counts with those in the text, as in their BM25F.
 * @param matches of the words of the query, in their order
 * @param lengths the number of words of each document, by docId
 * @returns by docId, 0 for a document that holds none of the words
 */
export function scoreDocuments(
  matches: readonly WordMatches[],
  lengths: readonly number[],
  ranking: Ranking = RANKING,
): Float64Array {
  const { saturation, lengthShare, repeated, prefix } = ranking;
  const values = new Float64Array(lengths.length);
  const average = averageOf(lengths);
  const inverseFrequency = (documents: number): number =>
    Math.log(1 + (lengths.length - documents + 0.5) / (documents + 0.5));
  const saturate = (frequency: number, docId: number): number =>
    (frequency * (saturation + 1)) /
    (frequency + saturation * (1 - lengthShare + (lengthShare * defined(lengths[docId])) / average));

  for (const { word, exact, prefixMatches } of matches) {
    const documents = Math.max(exact.length, prefixMatches.length);
    const weight = (inverseFrequency(documents) * (repeated + 1) * word.count) / (repeated + word.count);
    const add = (postings: readonly Posting[], share: number): void => {
      for (const posting of postings)
        addTo(values, posting.docId, share * saturate(weighFrequency(posting, ranking), posting.docId));
    };
    add(prefixMatches, prefix * weight);
    add(exact, weight);
  }
  return values;
}

/** Returns the mean of some numbers. */
function averageOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** Adds to the number at an index that is in range. */
export function addTo(numbers: Float64Array | Uint8Array | Uint32Array, index: number, more: number): void {
  numbers[index] = defined(numbers[index]) + more;
}

/** Returns the occurrences of a word in a document, those in fields by what they tell of its subject. */
function weighFrequency({ frequency, fields }: Posting, { title }: Ranking): number {
  const own = frequency + title * (fields.title?.length ?? 0);
  if (own > 0) return own;
  let other = 0;
  for (const field of Object.keys(fields) as Field[]) other = Math.max(other, ELSEWHERE[field]);
  return other;
}

/**
 * What a word that stands in neither title nor text counts for, in occurrences, by where it does stand: an
 * expansion of what the paper says is nearly the word itself; a name or a topic says little, but finds the
 * paper where nothing else would.
 */
const ELSEWHERE: Record<Field, number> = {
  title: 0,
  expansions: 1.5,
  topics: 0.3,
  venue: 0.3,
  category: 0.3,
  authors: 0.5,
  nameForms: 0.5,
  year: 0.3,
  identifiers: 0,
};
