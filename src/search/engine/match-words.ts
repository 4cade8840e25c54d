import type { SearchResults } from './search-results.ts';
import { matchWord, type WordMatches, type Stem } from './match-word.ts';
import type { IndexFiles } from '../pagefind/index-files.ts';
import type { Query, QueryWord } from './query.ts';
import { correctSpelling } from './spelling-correction.ts';
import { tokensOf } from './tokens.ts';

/** Finds the words of a query, and in the place of those that are in no paper the ones that were probably meant. */
export async function matchWords(
  query: Query,
  verbatim: boolean,
  index: IndexFiles,
  stem: Stem,
): Promise<{ found: WordMatches[]; corrections: SearchResults['corrections'] }> {
  const corrections: SearchResults['corrections'] = [];
  const find = (words: readonly QueryWord[]): Promise<WordMatches[]> =>
    Promise.all(words.map((word) => matchWord(word, index, stem)));
  const isMissing = ({ exact, prefixMatches }: WordMatches): boolean =>
    exact.length + prefixMatches.length === 0;
  const asTyped = await find(query.words);
  // Of a compound that no paper has, its parts may be there.
  const apart = asTyped.map(async (word) =>
    isMissing(word) && word.word.parts.length > 1 ? find(closedWords(word.word.parts.join(' '))) : [word],
  );
  const found = (await Promise.all(apart)).flat();
  if (verbatim || !found.some(isMissing)) return { found, corrections };
  const vocabulary = await index.vocabulary();
  const respelled = found.map(async (word) => {
    const used = isMissing(word) ? correctSpelling(word.word.whole, vocabulary) : undefined;
    if (used === undefined) return [word];
    corrections.push({ typed: withoutPunctuation(word.word.text), used });
    return find(closedWords(used));
  });
  return { found: (await Promise.all(respelled)).flat(), corrections };
}

/** A query with the words that were meant in the place of the misspelt ones. */
export function correctQuery(query: string, corrections: SearchResults['corrections']): string {
  return query
    .split(/(\s+)/)
    .map((piece) => {
      const word = withoutPunctuation(piece);
      const correction = corrections.find(({ typed }) => typed.toLowerCase() === word.toLowerCase());
      return correction ? piece.replace(word, correction.used) : piece;
    })
    .join('');
}

function withoutPunctuation(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** Words that are not being typed any more. */
export function closedWords(text: string): QueryWord[] {
  return tokensOf(text).map((token) => ({ ...token, isOpen: false }));
}
