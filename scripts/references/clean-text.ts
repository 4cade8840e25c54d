/**
 * The text without characters that do not show and change what does: control characters (tabs and line breaks become
 * spaces), marks that turn the direction of writing, zero-width spaces, tags and soft hyphens
 * (https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing). Joiners stay between letters that need them.
 * White space is folded, accents are composed (NFC).
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(INVISIBLE, '')
    .replace(JOINER_BETWEEN_LATIN, '$1')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .normalize('NFC')
    .trim();
}

/** How many characters of a text `cleanText` would drop for being invisible. */
export function countInvisible(text: string): number {
  return text.match(INVISIBLE)?.length ?? 0;
}

const INVISIBLE =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|(?![\t\n\r\f\v\u0085])\p{Cc}/gu;
const JOINER_BETWEEN_LATIN = /(^|[\p{Script=Latin}\p{Number}\p{Punctuation}\s])[\u200c\u200d]+/gu;
