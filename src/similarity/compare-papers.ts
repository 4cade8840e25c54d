import { nearestPapers, type Neighbour } from './nearest-papers.ts';
import { textVectors, type ComparedPaper, type TextVectors } from './text-vectors.ts';

/** The texts of papers as vectors, and the nearest papers of each. */
export interface Comparison extends TextVectors {
  /** In the order of the papers: for each at most ten, the nearest first. */
  nearest: readonly (readonly Neighbour[])[];
}

/**
 * Compares all papers of a list with one another. The last comparison is kept for the process: the search
 * index, the related papers and the map ask for the same papers one after the other, and a build compares
 * them once.
 */
export function comparePapers(papers: readonly ComparedPaper[]): Comparison {
  const last = shared[LAST];
  if (last && sayTheSame(papers, last.papers)) return last;
  const texts = textVectors(papers);
  return (shared[LAST] = { ...texts, nearest: nearestPapers(texts, MOST_NEIGHBOURS) });
}

/** Whether two lists, in whatever order, hold the same texts. */
function sayTheSame(papers: readonly ComparedPaper[], others: readonly ComparedPaper[]): boolean {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  return (
    papers.length === others.length &&
    others.every(({ id, title, abstract, topics = [] }) => {
      const paper = byId.get(id);
      return (
        paper?.title === title &&
        paper.abstract === abstract &&
        (paper.topics ?? []).join(' ') === topics.join(' ')
      );
    })
  );
}

/** What search asks for; related papers and the map take the first of them. */
const MOST_NEIGHBOURS = 10;

// Vite evaluates the pages in a module graph of their own: they share nothing but globals with the rest of a
// build.
const LAST = Symbol.for('lectern.comparison');
const shared = globalThis as { [LAST]?: Comparison };
