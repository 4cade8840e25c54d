import { editDistance } from '../../model/edit-distance.ts';

/**
 * Returns what a misspelt word was most likely meant to be: the most frequent of the nearest words, one
 * letter off, or two where it is long. Swapped letters count as one. The first letter is taken as right:
 * people rarely miss it, and `losing` is not meant to be `posing`. Nor is a word meant to be its own
 * beginning: `thing` is not `thin`.
 * @param typed in lower case, in none of the papers
 * @param vocabulary the words of the list, the most frequent first
 * @returns nothing where no word is near
 */
export function correctSpelling(typed: string, vocabulary: readonly string[]): string | undefined {
  const limit = mostEdits(typed);
  if (limit === 0 || /\d/.test(typed)) return undefined;
  let best: { word: string; distance: number } | undefined;
  for (const word of vocabulary) {
    if (Math.abs(word.length - typed.length) > limit || !beginsAlike(typed, word) || typed.startsWith(word))
      continue;
    const distance = editDistance(typed, word);
    if (distance < (best?.distance ?? limit + 1)) best = { word, distance };
  }
  return best?.word;
}

/** Returns how many letters off a word may be and still be a misspelt one. */
export function mostEdits(typed: string): number {
  return typed.length >= LONG ? 2 : typed.length >= SHORTEST ? 1 : 0;
}

function beginsAlike(one: string, other: string): boolean {
  return one[0] === other[0] || (one[0] === other[1] && one[1] === other[0]);
}

/** Returns the words nearest to one that no word is near enough to, at most `count`. */
export function nearestWords(typed: string, vocabulary: readonly string[], count: number): string[] {
  const limit = Math.max(2, Math.floor(typed.length / 3));
  return vocabulary
    .filter((word) => Math.abs(word.length - typed.length) <= limit && word.startsWith(typed.charAt(0)))
    .map((word, rank) => ({ word, rank, distance: editDistance(typed, word) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || a.rank - b.rank)
    .slice(0, count)
    .map(({ word }) => word);
}

/** Returns the pairs of words of the list that a word may be, written as one; frequent words first. */
export function splitInTwo(typed: string, vocabulary: readonly string[]): string[] {
  const ranks = new Map(vocabulary.map((word, rank) => [word, rank]));
  const pairs: { words: string; rank: number }[] = [];
  for (let at = SHORTEST_PART; at <= typed.length - SHORTEST_PART; at++) {
    const [first, second] = [typed.slice(0, at), typed.slice(at)];
    const rank = Math.max(ranks.get(first) ?? Infinity, ranks.get(second) ?? Infinity);
    if (rank < Infinity) pairs.push({ words: `${first} ${second}`, rank });
  }
  return pairs.sort((a, b) => a.rank - b.rank).map(({ words }) => words);
}

/** In letters. A letter changed makes another word of most shorter ones: kutz, katz. */
const SHORTEST = 5;
/**
 * In letters. So long a word is still itself with two letters wrong; of shorter ones many are two letters
 * apart.
 */
const LONG = 9;
/** In letters. Shorter parts stand in any word. */
const SHORTEST_PART = 3;
