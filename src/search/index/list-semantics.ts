import { defined } from '../../model/defined.ts';
import { latentSemantics, type LatentSemantics } from '../../similarity/latent-semantics.ts';
import type { Stem } from '../engine/match-word.ts';
import { DIMENSIONS } from '../engine/semantic-vectors.ts';
import { tokensOf } from '../engine/tokens.ts';
import { searchableText } from './searchable-text.ts';

/**
 * Analyses what the words of a list mean, as the index spells them.
 * @param titles of the papers, in their order
 * @param contents what else of each is searched
 */
export function listSemantics(
  titles: readonly string[],
  contents: readonly string[],
  stem: Stem,
): LatentSemantics {
  return latentSemantics(
    titles.map((title, docId) => countWords(`${title}\n${defined(contents[docId])}`, stem)),
    DIMENSIONS,
  );
}

/** Counts the words of a text, compounds both whole and by their parts, as they are searched. */
function countWords(text: string, stem: Stem): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { whole, parts } of tokensOf(searchableText(text).text))
    for (const word of new Set([whole, ...parts])) {
      const key = stem(word);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
}
