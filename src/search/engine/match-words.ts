import { matchWord, type Stem, type WordMatches } from './match-word.ts';
import type { SearchIndex } from './open-index.ts';
import type { Query, QueryWord } from './query.ts';
import type { SearchResults } from './search-results.ts';
import { correctSpelling } from './spelling-correction.ts';
import { tokensOf } from './tokens.ts';

/**
 * Matches the words of a query, and in the place of those that are in no paper the ones that were probably
 * meant.
 */
export async function matchWords(
  query: Query,
  verbatim: boolean,
  index: SearchIndex,
  stem: Stem,
): Promise<{ matches: WordMatches[]; corrections: SearchResults['corrections'] }> {
  const corrections: SearchResults['corrections'] = [];
  const match = (words: readonly QueryWord[]): Promise<WordMatches[]> =>
    Promise.all(words.map((word) => matchWord(word, index, stem)));
  const isMissing = ({ exact, prefixMatches }: WordMatches): boolean =>
    exact.length + prefixMatches.length === 0;
  const asTyped = await match(query.words);
  // Of a compound that no paper has, its parts may be there.
  const apart = asTyped.map(async (matched) =>
    isMissing(matched) && matched.word.parts.length > 1
      ? match(closedWords(matched.word.parts.join(' ')))
      : [matched],
  );
  const matches = (await Promise.all(apart)).flat();
  if (verbatim || !matches.some(isMissing)) return { matches, corrections };
  const vocabulary = await index.vocabulary();
  const respelled = matches.map(async (matched) => {
    const used = isMissing(matched) ? correctSpelling(matched.word.whole, vocabulary) : undefined;
    if (used === undefined) return [matched];
    corrections.push({ typed: withoutPunctuation(matched.word.text), used });
    return match(closedWords(used));
  });
  return { matches: (await Promise.all(respelled)).flat(), corrections };
}

/** Returns a query with the words that were meant in the place of the misspelt ones. */
export function correctQuery(query: string, corrections: SearchResults['corrections']): string {
  return query
    .split(/(\s+)/)
    .map((part) => {
      const word = withoutPunctuation(part);
      const correction = corrections.find(({ typed }) => typed.toLowerCase() === word.toLowerCase());
      return correction ? part.replace(word, correction.used) : part;
    })
    .join('');
}

function withoutPunctuation(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** Takes a text apart into words that are not being typed any more. */
export function closedWords(text: string): QueryWord[] {
  return tokensOf(text).map((token) => ({ ...token, count: 1, isOpen: false }));
}
