import { editDistance } from '../../model/edit-distance.ts';

/**
 * The words that a misspelt one was most likely meant to be: one letter off, or two where it is long, or two words of the
 * list written as one. Swapped letters count as one.
 * @param typed in lower case, in none of the papers
 * @param vocabulary the words of the list, the most frequent first
 * @returns nothing where no word is near
 */
export function respell(typed: string, vocabulary: readonly string[]): string | undefined {
  if (typed.length < SHORTEST || /\d/.test(typed)) return undefined;
  const limit = typed.length >= LONG ? 2 : 1;
  let best: { word: string; badness: number } | undefined;
  for (const [rank, word] of vocabulary.entries()) {
    if (Math.abs(word.length - typed.length) > limit) continue;
    const distance = editDistance(typed, word);
    if (distance > limit) continue;
    // People rarely miss the first letter; among equals the more frequent word is meant.
    const badness = distance + (word.startsWith(typed.charAt(0)) ? 0 : 0.5) + rank / vocabulary.length / 4;
    if (!best || badness < best.badness) best = { word, badness };
  }
  return best?.word ?? splitInTwo(typed, vocabulary);
}

/** The words nearest to one that no word is near enough to, at most `count`. */
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

function splitInTwo(typed: string, vocabulary: readonly string[]): string | undefined {
  const ranks = new Map(vocabulary.map((word, rank) => [word, rank]));
  let best: { words: string; rank: number } | undefined;
  for (let at = SHORTEST_PART; at <= typed.length - SHORTEST_PART; at++) {
    const [first, second] = [typed.slice(0, at), typed.slice(at)];
    const rank = Math.max(ranks.get(first) ?? Infinity, ranks.get(second) ?? Infinity);
    if (rank < (best?.rank ?? Infinity)) best = { words: `${first} ${second}`, rank };
  }
  return best?.words;
}

const SHORTEST = 4;
const LONG = 9;
const SHORTEST_PART = 3;
