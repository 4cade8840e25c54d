import type { Hit } from './search-results.ts';
import type { WordMatches } from './match-word.ts';
import type { Fragment } from '../pagefind/index-files.ts';
import { bestPassage, markWords } from './passage.ts';
import type { Field, Posting } from '../pagefind/postings.ts';

/**
 * What is shown of a paper.
 * @param found the words of the query that some paper holds
 */
export function makeHit(
  page: number,
  { url, content, meta, filters }: Fragment,
  found: readonly WordMatches[],
): Hit {
  const held = found.flatMap(({ word, exact, prefixMatches }) => {
    const whole = at(exact, page);
    const postings = [whole, at(prefixMatches, page)].filter((posting) => posting !== undefined);
    const weight = 1 / Math.max(exact.length, 1);
    return postings.length === 0 ? [] : [{ word: word.text, isWhole: whole !== undefined, postings, weight }];
  });
  const positionsIn = (field: Field): number[] =>
    held.flatMap(({ postings }) => postings.flatMap(({ fields }) => fields[field] ?? []));
  return {
    url,
    title: markWords(meta['title'] ?? '', positionsIn('title')),
    authors: markWords(meta['authors'] ?? '', positionsIn('authors')),
    year: meta['year'] ?? '',
    venue: filters['venue']?.find((venue) => venue !== 'preprint') ?? '',
    topics: filters['topic'] ?? [],
    passage: bestPassage(
      content,
      held.map(({ postings, weight }) => ({
        weight: Math.sqrt(weight),
        positions: postings.flatMap(({ positions }) => positions).sort((a, b) => a - b),
      })),
    ),
    explanations: reasonsFor(held, meta['also'] ?? ''),
  };
}

/** A sentence for each word that stands neither in the title nor in the text. */
function reasonsFor(
  held: readonly { word: string; isWhole: boolean; postings: Posting[] }[],
  also: string,
): string[] {
  const reasons = held.flatMap(({ word, isWhole, postings }) => {
    const isIn = (field: Field): boolean => postings.some(({ fields }) => fields[field] !== undefined);
    if (isIn('title') || postings.some(({ positions }) => positions.length > 0)) return [];
    if (isIn('also')) return [`Found through ${relationAt(also, postings)}`];
    if (isIn('authors')) return [`“${word}” ${isWhole ? 'is' : 'begins'} the name of an author`];
    if (isIn('topics')) return [`“${word}” ${isWhole ? 'is' : 'begins a word'} in the name of a topic`];
    return [];
  });
  return [...new Set(reasons)];
}

/** The relation, such as `NAS = neural architecture search`, in which the word was found. */
function relationAt(also: string, postings: readonly Posting[]): string {
  const position = postings.flatMap(({ fields }) => fields.also ?? [])[0] ?? 0;
  let words = 0;
  for (const relation of also.split(';')) {
    words += relation.split(/\s+/).filter(Boolean).length;
    if (position < words) return relation.trim();
  }
  return 'a synonym';
}

function at(postings: readonly Posting[], page: number): Posting | undefined {
  let [low, high] = [0, postings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((postings[middle]?.docId ?? 0) < page) low = middle + 1;
    else high = middle;
  }
  return postings[low]?.docId === page ? postings[low] : undefined;
}
