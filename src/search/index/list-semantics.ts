import { defined } from '../../model/defined.ts';
import { latentSemantics, type LatentSemantics } from '../../similarity/latent-semantics.ts';
import type { Stem } from '../engine/language.ts';
import { DIMENSIONS } from '../engine/semantics.ts';
import { tokensOf } from '../engine/tokens.ts';

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
    titles.map((title, docId) => {
      const counts = new Map<string, number>();
      const count = (text: string, times: number): void => {
        for (const { whole, parts } of tokensOf(text))
          for (const word of new Set([whole, ...parts])) {
            const key = stem(word);
            counts.set(key, (counts.get(key) ?? 0) + times);
          }
      };
      count(title, TITLE);
      count(defined(contents[docId]), 1);
      return counts;
    }),
    DIMENSIONS,
  );
}

/** A word of the title counts as so many of the text. */
const TITLE = 3;
