import { matchAuthor } from './match-author.ts';
import type { Stem } from './language.ts';
import type { SearchIndex } from './open-index.ts';
import type { Restriction } from './restriction.ts';
import type { SearchResults } from './search-results.ts';

/**
 * Puts the author that was probably meant in the place of one that no paper has: `author:hintn`. What is
 * excluded stays as it is.
 * @returns the restrictions, and what was changed of them, each as the whole of what was typed
 */
export async function correctNames(
  restrictions: readonly Restriction[],
  index: SearchIndex,
  stem: Stem,
): Promise<{ restrictions: Restriction[]; corrections: SearchResults['corrections'] }> {
  const corrections: SearchResults['corrections'] = [];
  const corrected = restrictions.map(async (restriction) => {
    const isAuthor = restriction.kind === 'name' && restriction.field === 'author';
    if (!isAuthor || restriction.isExcluded) return restriction;
    const { correction } = await matchAuthor(restriction.value, index, stem);
    if (correction === undefined) return restriction;
    const text = restriction.text.replace(restriction.value, correction);
    corrections.push({ typed: restriction.text, used: text });
    return { ...restriction, value: correction, text };
  });
  return { restrictions: await Promise.all(corrected), corrections };
}
