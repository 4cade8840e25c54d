import { defined } from '../../model/defined.ts';
import { ENGLISH, formsOf, type Language } from '../engine/language.ts';
import { tokensOf, type Token } from '../engine/tokens.ts';
import { wordsOf } from '../engine/words-of-text.ts';
import { digitsToRunes } from '../pagefind/digits.ts';

/**
 * Writes a text for Pagefind, a word for each that positions count: folded, its parts joined by hyphens, at
 * which Pagefind takes words apart, indexing parts and whole at one position. Pagefind stems English itself;
 * in another language the parts are all the forms in which the word is asked for.
 */
export function indexText(text: string, language: Language): string {
  return wordsOf(text)
    .map((word) =>
      tokensOf(word)
        .flatMap((token) => partsFor(token, language))
        .map(digitsToRunes)
        .join('-'),
    )
    .map((word) => word || NO_WORD)
    .join(' ');
}

/** Returns the parts of a word for an index; where there are no others, letters and digits: `gpt` and `4`. */
function partsFor(token: Token, language: Language): readonly string[] {
  const parts = language === ENGLISH ? token.parts : formsOf(token, language.stem);
  return parts.length === 1 ? defined(parts[0]).split(LETTERS_AND_DIGITS) : parts;
}

const LETTERS_AND_DIGITS = /(?<=\p{L}{2})(?=\d)|(?<=\d)(?=\p{L}{2})/u;
/** A sign takes a position, and is in no index. */
const NO_WORD = '-';
