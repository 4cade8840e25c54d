/**
 * Returns a text as a string of CSS: quotes, backslashes and what would end the line are escaped.
 * https://drafts.csswg.org/cssom/#serialize-a-string
 */
export function cssString(text: string): string {
  const escaped = text.replace(
    /["\\\p{Cc}]/gu,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}
