import { defined } from '../model/defined.ts';
import type { Comparison } from './compare-papers.ts';
import { reasonFinder, type Reason, type ReasonedPaper } from './reasons.ts';

/** A paper related to another, and why, where a reader would see why. */
export interface RelatedPaper {
  id: string;
  reason: Reason | undefined;
}

/** The papers that are like one. */
export interface RelatedPapers {
  /** The one whose text is most like it; undefined where no paper shares a word with it. */
  nearest: RelatedPaper | undefined;
  /**
   * At most MOST_RELATED, the most like first: those with a reason, and others only where fewer than
   * LEAST_RELATED have one.
   */
  related: RelatedPaper[];
}

/**
 * For each paper, by id, the papers related to it. Equals stand in the order of their ids.
 * @param comparison of these papers
 */
export function relatedPapers(
  { papers: compared, nearest }: Comparison,
  papers: readonly ReasonedPaper[],
): Map<string, RelatedPapers> {
  const reasonFor = reasonFinder(papers);
  return new Map(
    compared.map(({ id }, own) => {
      const others = defined(nearest[own]).map(({ index }) => defined(compared[index]).id);
      const explain = (other: string): RelatedPaper => ({ id: other, reason: reasonFor(id, other) });
      const [first] = others;
      return [
        id,
        {
          nearest: first === undefined ? undefined : explain(first),
          related: bestOf(others, explain),
        },
      ];
    }),
  );
}

function bestOf(others: readonly string[], explain: (other: string) => RelatedPaper): RelatedPaper[] {
  const explained: RelatedPaper[] = [];
  const unexplained: RelatedPaper[] = [];
  for (const other of others) {
    if (explained.length === MOST_RELATED) break;
    const related = explain(other);
    (related.reason ? explained : unexplained).push(related);
  }
  return [...explained, ...unexplained.slice(0, Math.max(0, LEAST_RELATED - explained.length))];
}

const MOST_RELATED = 5;
const LEAST_RELATED = 3;
