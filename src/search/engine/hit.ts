import { defined } from '../../model/defined.ts';
import type { Posting } from '../pagefind/postings.ts';
import type { Field, Fragment } from '../pagefind/record.ts';
import type { WordMatches } from './match-word.ts';
import { bestPassage, markWords } from './passage.ts';
import type { Hit } from './search-results.ts';

/**
 * Makes what is shown of a paper.
 * @param matches the words of the query that some paper holds
 */
export function makeHit(
  docId: number,
  { url, content, meta, filters }: Fragment,
  matches: readonly WordMatches[],
): Hit {
  const held = matches.flatMap(({ word, exact, prefixMatches }) => {
    const whole = postingOf(docId, exact);
    const postings = [whole, postingOf(docId, prefixMatches)].filter((posting) => posting !== undefined);
    const weight = 1 / Math.max(exact.length, 1);
    return postings.length === 0 ? [] : [{ word: word.text, isWhole: whole !== undefined, postings, weight }];
  });
  const positionsIn = (field: Field): number[] =>
    held.flatMap(({ postings }) => postings.flatMap(({ fields }) => fields[field] ?? []));
  return {
    url,
    title: markWords(defined(meta.title), positionsIn('title')),
    authors: markWords(meta.authors ?? '', positionsIn('authors')),
    publication: filters.publication?.[0] ?? '',
    topics: filters.topic ?? [],
    passage:
      content === meta.title
        ? []
        : bestPassage(
            content,
            held.map(({ postings, weight }) => ({
              weight: Math.sqrt(weight),
              positions: postings.flatMap(({ positions }) => positions).sort((a, b) => a - b),
            })),
          ),
    explanations: explain(held, meta.expansions ?? ''),
  };
}

/** Returns a sentence for each word that stands neither in the title nor in the text. */
function explain(
  held: readonly { word: string; isWhole: boolean; postings: Posting[] }[],
  expansions: string,
): string[] {
  const explanations = held.flatMap(({ word, isWhole, postings }) => {
    const isIn = (field: Field): boolean => postings.some(({ fields }) => fields[field] !== undefined);
    if (isIn('title') || postings.some(({ positions }) => positions.length > 0)) return [];
    if (isIn('expansions')) return [`Found through ${expansionWith(postings, expansions)}`];
    if (isIn('authors')) return [`“${word}” ${isWhole ? 'is' : 'begins'} the name of an author`];
    if (isIn('topics')) return [`“${word}” ${isWhole ? 'is' : 'begins a word'} in the name of a topic`];
    return [];
  });
  return [...new Set(explanations)];
}

/** Returns the expansion, such as `NAS = neural architecture search`, in which a word was found. */
function expansionWith(postings: readonly Posting[], expansions: string): string {
  const position = defined(postings.flatMap(({ fields }) => fields.expansions ?? [])[0]);
  let words = 0;
  for (const expansion of expansions.split(';')) {
    words += expansion.split(/\s+/).filter(Boolean).length;
    if (position < words) return expansion.trim();
  }
  return 'a synonym';
}

/** Finds the posting of a document in a list by ascending docId. */
function postingOf(docId: number, postings: readonly Posting[]): Posting | undefined {
  let [low, high] = [0, postings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (defined(postings[middle]).docId < docId) low = middle + 1;
    else high = middle;
  }
  return postings[low]?.docId === docId ? postings[low] : undefined;
}
