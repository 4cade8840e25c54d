/**
 * What documents are ranked by, beside the words; measurements set other values. The figures are nDCG@10 on
 * MED, CACM and NPL with only that constant changed; as they are set it is 0.738, 0.498 and 0.474. None is
 * fitted to one collection: each lies in the middle of a range in which nothing changes much.
 */
export interface Ranking {
  /** k1 of BM25: how soon more occurrences count no more. 0.9: .726 .489 .474. 2: .746 .478 .456. */
  saturation: number;
  /** b of BM25: how much a long text discounts its words. 0: .725 .467 .473. 0.75: .739 .464 .448. */
  lengthShare: number;
  /**
   * k3 of BM25: how soon repeating a word of the query counts no more. 0: .742 .471 .472. 10⁹: .730 .494
   * .471.
   */
  repeated: number;
  /** So many occurrences in the text is one in the title worth. 0: .712 .446 .461. 3: .741 .495 .464. */
  title: number;
  /**
   * The share of a word's weight for a longer word that begins with it. 0: .738 .494 .474. 0.8: .738 .497
   * .474.
   */
  prefix: number;
  /**
   * At most such a share of the best score is for what a text means. 0: .695 .489 .461. 0.4: .754 .488 .462.
   */
  semantics: number;
}

export const RANKING: Ranking = {
  saturation: 1,
  lengthShare: 0.4,
  repeated: 8,
  title: 2,
  prefix: 0.4,
  semantics: 0.3,
};
