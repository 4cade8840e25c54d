/**
 * The first character that a reader cannot see and that can mislead: control characters, what turns the direction of
 * writing (https://trojansource.codes), and what has no width. Tabs, line breaks and the joiners that some scripts and
 * emoji need are none.
 */
export function findHidden(text: string): string | undefined {
  return HIDDEN.exec(text)?.[0];
}

/** The text with each such character replaced by its number, which can be seen: `[U+202E]`. */
export function showHidden(text: string): string {
  return text.replace(ALL_HIDDEN, (character) => `[${codeOf(character)}]`);
}

/** What to call one in a message: `U+202E`. */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const HIDDEN = /(?![\t\n\r\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/u;
const ALL_HIDDEN = new RegExp(HIDDEN, 'gu');
