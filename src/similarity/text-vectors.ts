import { defined } from '../model/defined.ts';
import type { PublishedPaper } from '../model/published.ts';
import { termsOf } from './terms.ts';

/** What of a paper is compared. */
export type ComparedPaper = Pick<PublishedPaper, 'id' | 'title' | 'abstract' | 'topics'>;

/** The text of a paper as a vector of unit length: the same index in all three lists is the same term. */
export interface TextVector {
  /** Numbers of the terms that at least one other paper has too, rising. */
  terms: Int32Array;
  weights: Float64Array;
  /** The terms as they stand in this paper. */
  forms: readonly string[];
}

/** Papers, by id, with their vectors. */
export interface TextVectors {
  papers: readonly ComparedPaper[];
  /** In the order of the papers. */
  vectors: readonly TextVector[];
  /** How many different terms the vectors number. */
  termCount: number;
}

/**
 * TF-IDF vectors of title and abstract. A term that occurs f times in a paper and in n of N papers weighs (1
 * + ln f) · ln(1 + N / n), and each vector is divided by its length (J. Zobel and A. Moffat, "Inverted files
 * for text search engines", ACM Computing Surveys 38(2), 2006, section 3): the inner product of two is their
 * cosine. Terms of a single paper count in its length and are then dropped, since nothing shares them.
 */
export function textVectors(unordered: readonly ComparedPaper[]): TextVectors {
  const papers = unordered.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const texts = papers.map(countTerms);
  const frequencies = new Map<string, number>();
  for (const text of texts) {
    for (const stem of text.keys()) frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1);
  }
  const shared = [...frequencies].flatMap(([stem, frequency]) => (frequency > 1 ? stem : [])).sort();
  const numbers = new Map(shared.map((stem, number) => [stem, number]));
  const weigh = (stem: string, count: number): number =>
    (1 + Math.log(count)) * Math.log(1 + papers.length / defined(frequencies.get(stem)));
  return { papers, vectors: texts.map((text) => toVector(text, numbers, weigh)), termCount: shared.length };
}

/** How often each term occurs, by its stem, with the form that it has first. */
function countTerms({ title, abstract }: ComparedPaper): Text {
  const text: Text = new Map();
  const add = (markdown: string, times: number): void => {
    for (const { stem, form } of termsOf(markdown)) {
      const known = text.get(stem);
      if (known) known.count += times;
      else text.set(stem, { count: times, form });
    }
  };
  add(abstract, 1);
  add(title, TITLE_WEIGHT);
  return text;
}

function toVector(
  text: Text,
  numbers: ReadonlyMap<string, number>,
  weigh: (stem: string, count: number) => number,
): TextVector {
  let squares = 0;
  const kept: { number: number; weight: number; form: string }[] = [];
  for (const [stem, { count, form }] of text) {
    const weight = weigh(stem, count);
    const number = numbers.get(stem);
    squares += weight * weight;
    if (number !== undefined) kept.push({ number, weight, form });
  }
  kept.sort((a, b) => a.number - b.number);
  return {
    terms: Int32Array.from(kept, ({ number }) => number),
    weights: Float64Array.from(kept, ({ weight }) => weight / Math.sqrt(squares)),
    forms: kept.map(({ form }) => form),
  };
}

type Text = Map<string, { count: number; form: string }>;

/** A word of the title counts as three in the abstract: a title names the subject, and names it once. */
const TITLE_WEIGHT = 3;
