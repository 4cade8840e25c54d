import { defined } from '../model/defined.ts';
import { papersOf, type Library } from '../model/library.ts';
import { textVectors } from '../similarity/text-vectors.ts';
import { nearestPapers } from '../similarity/nearest-papers.ts';
import type { Reference } from '../formats/reference.ts';

/** Topics that a paper may belong to, and the papers that speak for them. */
export interface TopicSuggestion {
  /** At most two, the likelier one first; none where no paper of the list is near. */
  topics: string[];
  /** At most three papers of the list, the nearest first. */
  nearest: { file: string; title: string }[];
}

/**
 * Suggests topics from the papers of the list whose titles and abstracts are nearest: each votes for its
 * topics with its nearness, for the main one in full and for the others by half.
 */
export function suggestTopics({ title, abstract }: Reference, library: Library): TopicSuggestion {
  const known = papersOf({ ...library, papers: library.papers.filter(({ fields }) => fields.title) });
  const texts = textVectors([...known, { id: OWN_ID, title, abstract, topics: [] }]);
  const own = texts.papers.findIndex(({ id }) => id === OWN_ID);
  const near = defined(nearestPapers(texts, MOST_VOTERS)[own]).map(({ index, score }) => ({
    paper: defined(texts.papers[index]),
    score,
  }));
  const votes = new Map<string, number>();
  for (const { paper, score } of near) {
    for (const [index, topic] of (paper.topics ?? []).entries())
      votes.set(topic, (votes.get(topic) ?? 0) + score / (index === 0 ? 1 : 2));
  }
  const exists = new Set(library.topics.map(({ id }) => id));
  const ranked = [...votes]
    .filter(([topic]) => exists.has(topic))
    .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
  const least = (ranked[0]?.[1] ?? 0) * SHARE_OF_BEST;
  return {
    topics: ranked
      .filter(([, sum]) => sum >= least)
      .slice(0, MOST_TOPICS)
      .map(([topic]) => topic),
    nearest: near.slice(0, MOST_SHOWN).map(({ paper }) => ({
      file: `${library.folder}/papers/${paper.id}.md`,
      title: paper.title,
    })),
  };
}

/** No id: it cannot be that of a paper of the list, and sorts after all of them. */
const OWN_ID = '~';
const MOST_VOTERS = 5;
const MOST_SHOWN = 3;
const MOST_TOPICS = 2;
/** A second topic is suggested where it has at least this share of the votes of the first. */
const SHARE_OF_BEST = 0.6;
