import { defined } from '../../../src/model/defined.ts';
import { isFunctionWord } from '../../../src/model/function-words.ts';
import { englishStem } from '../../../src/search/pagefind/english-stem.ts';
import { wholeText, type Collection } from './read-collection.ts';

/** Returns ids of texts for a question, best first. */
export type Ranker = (question: string) => string[];

/**
 * Ranks the texts of a collection by BM25 as a textbook has it, and nothing else, as a measure for what else
 * is done (S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond",
 * Foundations and Trends in Information Retrieval 3(4), 2009, equation 3.15, with the usual k1 = 1.2 and b =
 * 0.75): words are letters and digits, stemmed (Porter 2), without function words; a word counts as often as
 * the question repeats it. A word in n of N texts weighs ln(1 + (N - n + 0.5) / (n + 0.5)), so that none
 * weighs less than nothing. The title is part of the text, once.
 */
export function textbookBm25({ docs }: Collection): Ranker {
  const texts = docs.map((doc) => stemsOf(wholeText(doc)));
  const average = texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
  const postings = new Map<string, Map<number, number>>();
  for (const [at, stems] of texts.entries()) {
    for (const stem of stems) {
      const counts = postings.get(stem) ?? new Map<number, number>();
      postings.set(stem, counts.set(at, (counts.get(at) ?? 0) + 1));
    }
  }
  return (question) => {
    const scores = new Map<number, number>();
    for (const stem of stemsOf(question)) {
      const counts = postings.get(stem) ?? new Map<number, number>();
      const rarity = Math.log(1 + (docs.length - counts.size + 0.5) / (counts.size + 0.5));
      for (const [at, count] of counts) {
        const length = 1 - B + (B * defined(texts[at]).length) / average;
        scores.set(at, (scores.get(at) ?? 0) + (rarity * count * (K1 + 1)) / (count + K1 * length));
      }
    }
    return [...scores].sort(([a, m], [b, n]) => n - m || a - b).map(([at]) => defined(docs[at]).id);
  };
}

function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !isFunctionWord(word)).map(englishStem);
}

const K1 = 1.2;
const B = 0.75;
