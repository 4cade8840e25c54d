import { defined } from '../../model/defined.ts';
import type { Paper } from '../../model/paper.ts';
import { tokensOf } from '../engine/tokens.ts';
import { isUnspaced } from '../engine/words-of-text.ts';

/**
 * Returns the words that a misspelt one may have been meant to be: all words of letters in the texts and the
 * names of authors, folded, those of most papers first.
 * @param texts plain, in the order of the papers
 */
export function vocabularyOf(texts: readonly string[], papers: readonly Paper[]): string[] {
  const counts = new Map<string, number>();
  for (const [docId, text] of texts.entries()) {
    const { authors = [] } = defined(papers[docId]);
    const words = tokensOf(`${text} ${authors.join(' ')}`).flatMap(({ whole, parts }) => [whole, ...parts]);
    for (const word of new Set(words)) if (isWord(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}

/** Whether a word has enough letters to be misspelt. Of a script without spaces there are characters only. */
function isWord(word: string): boolean {
  return /^[\p{L}\p{M}]{3,30}$/u.test(word) && !isUnspaced(word);
}
