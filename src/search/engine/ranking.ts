/** What documents are ranked by, beside the words. Tests and measurements set other values. */
export interface Ranking {
  /** k1 of BM25: how soon more occurrences count no more. */
  saturation: number;
  /** b of BM25: how much a long text discounts its words, from 0 to 1. */
  lengthShare: number;
  /** k3 of BM25: how soon repeating a word of the query counts no more. */
  repeated: number;
  /** So many occurrences in the text is one in the title worth. */
  title: number;
  /** The share of a word's weight for a longer word that begins with it. */
  prefix: number;
  /** The share of a word's weight for standing next to the word before, less with distance. */
  nearness: number;
  /** At most such a share of the best score is for what a text means. */
  semantics: number;
}

export const RANKING: Ranking = {
  saturation: 1.2,
  lengthShare: 0.4,
  repeated: 8,
  title: 2,
  prefix: 0.4,
  nearness: 0.2,
  semantics: 0.2,
};
