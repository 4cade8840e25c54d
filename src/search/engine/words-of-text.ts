/**
 * Returns the words of a text by which positions are counted, each with the white space before it: what white
 * space or a dash separates, and each character of a script that is written without spaces between words, so
 * that any word of it is characters in a row. Korean, whose words end in their particles, is among these.
 */
export function wordsOf(text: string): string[] {
  return text.match(WORDS) ?? [];
}

/** Whether a text begins with a character of a script whose characters count as words. */
export function isUnspaced(text: string): boolean {
  return BEGINS_UNSPACED.test(text);
}

/** A character of such a script, with its marks. */
export const UNSPACED =
  '(?=[\\p{L}\\p{N}])' +
  '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Bopo}\\p{scx=Hang}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}]' +
  // The halfwidth marks of kana are letters to Unicode.
  '[\\p{M}\\uff9e\\uff9f]*';
/** The dash, and the space without width. */
const BREAKS = '—\\u200b';
const SIGNS = '[^\\s\\p{L}\\p{N}]*';
/** Finds the words of a text, one by one. */
export const WORDS = new RegExp(
  `\\s*(?:${SIGNS}${UNSPACED}${SIGNS}|(?:(?!${UNSPACED})[^\\s${BREAKS}])+[${BREAKS}]*|[${BREAKS}]+)`,
  'gu',
);
const BEGINS_UNSPACED = new RegExp(`^${UNSPACED}`, 'u');
