import type { Answer } from './search-results.ts';
import { findWord, type FoundWord, type Stem } from './match-word.ts';
import type { IndexFiles } from '../pagefind/index-files.ts';
import type { Query, QueryWord } from './query.ts';
import { respell } from './spelling-correction.ts';
import { tokensOf } from './tokens.ts';

/** Finds the words of a query, and in the place of those that are in no paper the ones that were probably meant. */
export async function findWords(
  query: Query,
  verbatim: boolean,
  index: IndexFiles,
  stem: Stem,
): Promise<{ found: FoundWord[]; corrections: Answer['corrections'] }> {
  const corrections: Answer['corrections'] = [];
  const find = (words: readonly QueryWord[]): Promise<FoundWord[]> =>
    Promise.all(words.map((word) => findWord(word, index, stem)));
  const isMissing = ({ exact, begun }: FoundWord): boolean => exact.length + begun.length === 0;
  const asTyped = await find(query.words);
  // Of a compound that no paper has, its parts may be there.
  const apart = asTyped.map(async (word) =>
    isMissing(word) && word.word.parts.length > 1 ? find(closedWords(word.word.parts.join(' '))) : [word],
  );
  const found = (await Promise.all(apart)).flat();
  if (verbatim || !found.some(isMissing)) return { found, corrections };
  const vocabulary = await index.vocabulary();
  const respelled = found.map(async (word) => {
    const used = isMissing(word) ? respell(word.word.whole, vocabulary) : undefined;
    if (used === undefined) return [word];
    corrections.push({ typed: withoutPunctuation(word.word.text), used });
    return find(closedWords(used));
  });
  return { found: (await Promise.all(respelled)).flat(), corrections };
}

/** A query with the words that were meant in the place of the misspelt ones. */
export function correctQuery(query: string, corrections: Answer['corrections']): string {
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
