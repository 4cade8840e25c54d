import type { PublishedPaper } from '../model/published.ts';
import { wordsOf } from './words.ts';

/** What of a paper is compared. */
export type ComparedPaper = Pick<PublishedPaper, 'id' | 'title' | 'abstract' | 'topics'>;

/** The text of a paper as a vector of unit length: the same place in all three lists is the same word. */
export interface TextVector {
  /** Numbers of the words that at least one other paper has too, rising. */
  words: Int32Array;
  weights: Float64Array;
  /** The words as they stand in this paper. */
  forms: readonly string[];
}

/** Papers, by id, with their vectors. */
export interface TextVectors {
  papers: readonly ComparedPaper[];
  /** In the order of the papers. */
  vectors: readonly TextVector[];
  /** How many different words the vectors number. */
  wordCount: number;
}

/**
 * TF-IDF vectors of title and abstract. A word that occurs f times in a paper and in n of N papers weighs
 * (1 + ln f) · ln(1 + N / n), and each vector is divided by its length (J. Zobel and A. Moffat, "Inverted files for
 * text search engines", ACM Computing Surveys 38(2), 2006, section 3): the inner product of two is their cosine.
 * Words of a single paper count in its length and are then dropped, since nothing shares them.
 */
export function textVectors(unordered: readonly ComparedPaper[]): TextVectors {
  const papers = unordered.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const texts = papers.map(countWords);
  const spread = new Map<string, number>();
  for (const text of texts) for (const key of text.keys()) spread.set(key, (spread.get(key) ?? 0) + 1);
  const shared = [...spread.keys()].filter((key) => (spread.get(key) ?? 0) > 1).sort();
  const numbers = new Map(shared.map((key, number) => [key, number]));
  const weigh = (key: string, count: number): number =>
    (1 + Math.log(count)) * Math.log(1 + papers.length / (spread.get(key) ?? 1));
  return { papers, vectors: texts.map((text) => toVector(text, numbers, weigh)), wordCount: shared.length };
}

type Text = Map<string, { count: number; form: string }>;

function countWords({ title, abstract }: ComparedPaper): Text {
  const text: Text = new Map();
  const add = (markdown: string, times: number): void => {
    for (const { key, form } of wordsOf(markdown)) {
      const known = text.get(key);
      if (known) known.count += times;
      else text.set(key, { count: times, form });
    }
  };
  add(abstract, 1);
  add(title, TITLE_WEIGHT);
  return text;
}

function toVector(
  text: Text,
  numbers: ReadonlyMap<string, number>,
  weigh: (key: string, count: number) => number,
): TextVector {
  let squares = 0;
  const kept: { number: number; weight: number; form: string }[] = [];
  for (const [key, { count, form }] of text) {
    const weight = weigh(key, count);
    const number = numbers.get(key);
    squares += weight * weight;
    if (number !== undefined) kept.push({ number, weight, form });
  }
  kept.sort((a, b) => a.number - b.number);
  return {
    words: Int32Array.from(kept, ({ number }) => number),
    weights: Float64Array.from(kept, ({ weight }) => weight / Math.sqrt(squares)),
    forms: kept.map(({ form }) => form),
  };
}

/** A word of the title counts as three in the abstract: a title names the subject, and names it once. */
const TITLE_WEIGHT = 3;
