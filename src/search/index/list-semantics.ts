import { latentSemantics, type LatentSemantics } from '../../similarity/latent-semantics.ts';
import type { Stem } from '../engine/language.ts';
import { DIMENSIONS } from '../engine/semantic-vectors.ts';
import { tokensOf } from '../engine/tokens.ts';

/**
 * Analyses what the words of a list mean, as the index spells them.
 * @param texts as they are searched, title and all
 */
export function listSemantics(texts: readonly string[], stem: Stem): LatentSemantics {
  // Each distinct word is stemmed once: a list says the same few thousand words over and over.
  const stems = new Map<string, string>();
  const stemOf = (word: string): string => {
    let found = stems.get(word);
    if (found === undefined) stems.set(word, (found = stem(word)));
    return found;
  };
  return latentSemantics(
    texts.map((text) => countWords(text, stemOf)),
    DIMENSIONS,
  );
}

/** Counts the words of a text, compounds both whole and by their parts. */
function countWords(text: string, stem: Stem): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { whole, parts } of tokensOf(text))
    for (const word of parts.includes(whole) ? parts : [whole, ...parts]) {
      const key = stem(word);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
}
