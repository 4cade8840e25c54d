import { isFunctionWord } from '../../model/function-words.ts';
import type { Filter } from './filters.ts';
import type { Stem } from './language.ts';
import { matchPhrase, matchWord, type QueryWord, type WordMatches } from './match-word.ts';
import type { SearchIndex } from './open-index.ts';
import type { SearchResults } from './search-results.ts';
import { correctSpelling, splitInTwo } from './spelling-correction.ts';
import { tokensOf } from './tokens.ts';

/** What the words of a query match. */
export interface MatchedWords {
  /** In the order of the query; those that were put in the place of a word stand there. */
  matches: WordMatches[];
  corrections: SearchResults['corrections'];
  /** The words that are in no paper and that no other was put in the place of, as they were typed. */
  missing: string[];
}

/**
 * Matches words, and in the place of those that are in no paper the ones that were probably meant, if a paper
 * that may be shown has them.
 * @param verbatim whether the words are to be taken as they are
 */
export async function matchWords(
  words: readonly QueryWord[],
  { verbatim, mayShow }: { verbatim: boolean; mayShow: Filter },
  index: SearchIndex,
  stem: Stem,
): Promise<MatchedWords> {
  const corrections: SearchResults['corrections'] = [];
  const missing: string[] = [];
  const match = (some: readonly QueryWord[]): Promise<WordMatches[]> =>
    Promise.all(some.map((word) => matchWord(word, index, stem)));
  const matchOne = async (matched: WordMatches): Promise<WordMatches[]> => {
    if (!isMissing(matched)) return [matched];
    const { word } = matched;
    const parts = await match(partsOf(word));
    if (parts.some((part) => !isMissing(part))) return (await Promise.all(parts.map(matchOne))).flat();
    const used = verbatim ? undefined : await correctionOf(word, index, stem);
    const corrected = used === undefined ? [] : await match(closedWords(used));
    const typed = withoutPunctuation(word.text);
    if (used !== undefined && corrected.some((each) => each.exact.some(({ docId }) => mayShow(docId)))) {
      corrections.push({ typed, used });
      return corrected;
    }
    // Of a compound such as t-SNE the index leaves out single letters.
    if (!/^[a-z]$/i.test(typed)) missing.push(typed);
    return [matched];
  };
  const matches = await match(words);
  return { matches: (await Promise.all(matches.map(matchOne))).flat(), corrections, missing };
}

/** Returns a query with the words that were meant in the place of the misspelt ones. */
export function correctQuery(query: string, corrections: SearchResults['corrections']): string {
  // What was demanded is corrected as a whole: `author:"geoffrey hintn"`.
  return corrections
    .reduce((text, { typed, used }) => (/[\s:]/.test(typed) ? text.replace(typed, used) : text), query)
    .split(/(\s+)/)
    .map((part) => {
      const word = withoutPunctuation(part);
      const correction = corrections.find(({ typed }) => typed.toLowerCase() === word.toLowerCase());
      return correction ? part.replace(word, correction.used) : part;
    })
    .join('');
}

/** Takes a text apart into words that are not being typed any more. */
export function closedWords(text: string): QueryWord[] {
  return tokensOf(text).map((token) => ({ ...token, count: 1, isOpen: false }));
}

function isMissing({ exact, prefixMatches }: WordMatches): boolean {
  return exact.length + prefixMatches.length === 0;
}

/**
 * Returns the words that punctuation joins to a compound, such as `time-sharing`; none where one of them is a
 * mere fragment, as in `t-SNE` and `cs.NE`. Inner capitals join no words: `AutoML` is a name.
 */
function partsOf({ text, whole, count }: QueryWord): QueryWord[] {
  const parts = closedWords(text.replace(/[^\p{L}\p{M}\p{N}'’]+/gu, ' ')).filter(
    (part) => !isFunctionWord(part.whole),
  );
  const isCompound = parts.every((part) => part.whole !== whole && part.whole.length >= SHORTEST_PART);
  return isCompound ? parts.map((part) => ({ ...part, count })) : [];
}

/** Returns what a word was probably meant to be: a word of the list, or two that stand there in a row. */
async function correctionOf(
  { whole }: QueryWord,
  index: SearchIndex,
  stem: Stem,
): Promise<string | undefined> {
  const vocabulary = await index.vocabulary();
  const word = correctSpelling(whole, vocabulary);
  if (word !== undefined) return word;
  for (const two of splitInTwo(whole, vocabulary).slice(0, MOST_SPLITS))
    if ((await matchPhrase(two, index, stem)).length > 0) return two;
  return undefined;
}

function withoutPunctuation(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
}

/** In letters. Shorter parts of a compound stand in papers that have nothing to do with it. */
const SHORTEST_PART = 3;
/** A word splits into words of the list at a few places; each costs a look into the index. */
const MOST_SPLITS = 3;
