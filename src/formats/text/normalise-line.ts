import { withoutHidden } from '../../model/hidden-characters.ts';

/**
 * The text on one line, without characters that nobody can see (they turn the direction of writing, or hide
 * that two names differ): breaks and tabs become spaces, white space is folded, accents are composed (NFC).
 */
export function normaliseLine(text: string): string {
  return withoutHidden(text.toWellFormed().replace(/[^\S\ufeff]+|\u0085/gu, ' '))
    .replace(/\s+/g, ' ')
    .normalize('NFC')
    .trim();
}
