/**
 * What documents are ranked by, beside the words; measurements set other values. The figures are nDCG@10 on
 * MED, CACM and NPL with only that constant changed; as they are set it is 0.743, 0.492 and 0.468. None is
 * fitted to one collection: each lies in the middle of a range in which nothing changes much.
 */
export interface Ranking {
  /** k1 of BM25: how soon more occurrences count no more. 0.8: .737 .481 .468. 1.2: .741 .488 .464. */
  saturation: number;
  /** b of BM25: how much a long text discounts its words. 0: .728 .457 .469. 0.75: .751 .455 .449. */
  lengthShare: number;
  /**
   * k3 of BM25: how soon repeating a word of the query counts no more. 0: .752 .469 .469. 10⁹: .738 .489
   * .467.
   */
  repeated: number;
  /** So many occurrences in the text is one in the title worth. 0: .731 .448 .459. 3: .748 .491 .462. */
  title: number;
  /**
   * The share of a word's weight for a longer word that begins with it. 0: .742 .493 .468. 0.8: .743 .492
   * .468.
   */
  prefix: number;
  /**
   * At most such a share of the best score is for what a text means. 0: .692 .489 .458. 0.4: .758 .488 .460.
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
