/**
 * Writes digits as runes. Pagefind takes compounds apart between letters and digits, too, and indexes no
 * single digit, so that `ca2` would not be found in `Ca²⁺-dependent`; runes are letters to it.
 */
export function digitsToRunes(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(FIRST_RUNE + Number(digit)));
}

/** Undoes `digitsToRunes`. */
export function runesToDigits(text: string): string {
  return text.replace(/[\u16a0-\u16a9]/g, (rune) => String(rune.charCodeAt(0) - FIRST_RUNE));
}

const FIRST_RUNE = 0x16a0;
