import { ENGLISH, formsOf, type Language } from '../engine/language.ts';
import { tokensOf } from '../engine/tokens.ts';
import { wordsOf } from '../engine/words-of-text.ts';

/**
 * Writes a text for Pagefind, a word for each that positions count: folded, its parts joined by hyphens, at
 * which Pagefind takes words apart, indexing parts and whole at one position. Pagefind stems English itself;
 * in another language the parts are all the forms in which the word is asked for.
 */
export function indexText(text: string, language: Language): string {
  return wordsOf(text)
    .map((word) =>
      tokensOf(word)
        .flatMap((token) => (language === ENGLISH ? token.parts : formsOf(token, language.stem)))
        .join('-'),
    )
    .map((word) => word || NO_WORD)
    .join(' ');
}

/** A sign takes a position, and is in no index. */
const NO_WORD = '-';
