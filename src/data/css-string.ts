/**
 * Returns a text as a string of CSS, fit for an attribute of HTML: escaped is what would end the string or
 * its line, and what HTML would write as a reference, whose semicolon checkers of styles take for theirs.
 * https://drafts.csswg.org/cssom/#serialize-a-string
 */
export function cssString(text: string): string {
  const escaped = text.replace(
    /["'\\&<>:;\p{Cc}]/gu,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `'${escaped}'`;
}
