import { defined } from '../model/defined.ts';
import { titleKey } from '../model/titles.ts';
import { pairFrequencies, sharedPhrases } from './shared-phrases.ts';
import { sharedTerms } from './shared-terms.ts';
import type { ComparedPaper } from './text-vectors.ts';
import { stemFrequencies, wordSequences } from './word-sequence.ts';

/** What of a paper can be a reason to read another. */
export interface ReasonedPaper extends ComparedPaper {
  authors?: readonly string[] | undefined;
  /** Ids of the papers that its entry cites. */
  cites: readonly string[];
}

/** Why one paper is related to another, as a reader would accept it. */
export type Reason =
  | { kind: 'authors'; names: string[] }
  /** The entry cites the other's, or the other way round. */
  | { kind: 'cites' | 'cited' }
  /** Phrases or terms, as the texts have them. */
  | { kind: 'words'; words: string[] }
  /** The id of a topic. */
  | { kind: 'topic'; topic: string };

/**
 * Prepares a list for the question why one of its papers is related to another. The first that holds is the
 * reason: authors in common; one entry cites the other; phrases of several words in common; a topic of few
 * papers in common; a term in common. Undefined where none holds.
 */
export function reasonFinder(
  papers: readonly ReasonedPaper[],
): (from: string, to: string) => Reason | undefined {
  const sequences = wordSequences(papers);
  const indices = new Map(papers.map(({ id }, index) => [id, index]));
  const frequencies = {
    papers: papers.length,
    stems: stemFrequencies(sequences),
    pairs: pairFrequencies(sequences),
  };
  const specific = specificTopics(papers);
  return (from, to) => {
    const [a, b] = [defined(indices.get(from)), defined(indices.get(to))];
    const [one, two] = [defined(papers[a]), defined(papers[b])];
    const names = sharedAuthors(one, two);
    if (names.length > 0) return { kind: 'authors', names };
    if (one.cites.includes(to)) return { kind: 'cites' };
    if (two.cites.includes(from)) return { kind: 'cited' };
    const phrases = sharedPhrases(defined(sequences[a]), defined(sequences[b]), frequencies);
    if (phrases.length > 0) return { kind: 'words', words: phrases };
    const topic = specific.find((id) => one.topics?.includes(id) && two.topics?.includes(id));
    if (topic !== undefined) return { kind: 'topic', topic };
    const terms = sharedTerms(defined(sequences[a]), defined(sequences[b]), frequencies);
    return terms.length > 0 ? { kind: 'words', words: terms } : undefined;
  };
}

/** Names that both papers give, as the first spells them; case, accents and full stops do not count. */
function sharedAuthors({ authors = [] }: ReasonedPaper, other: ReasonedPaper): string[] {
  if (authors.length === 0 || !other.authors) return [];
  const known = new Set(other.authors.map(titleKey));
  return authors.filter((name) => known.has(titleKey(name)));
}

/** The ids of topics that few papers of the list have, the smallest topic first. */
function specificTopics(papers: readonly ReasonedPaper[]): string[] {
  const counts = new Map<string, number>();
  for (const { topics = [] } of papers)
    for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count <= SPECIFIC * papers.length)
    .sort(([a, one], [b, two]) => one - two || (a < b ? -1 : 1))
    .map(([topic]) => topic);
}

/** A topic of a larger part of the list says little about two of its papers. */
const SPECIFIC = 0.15;
