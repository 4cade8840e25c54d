/**
 * The first character that a reader cannot see and that can mislead: control characters, what turns the direction of
 * writing (https://trojansource.codes), and what has no width. Tabs, line breaks and the joiners that some scripts and
 * emoji need are none.
 */
export function findHidden(text: string): string | undefined {
  return HIDDEN.exec(text)?.[0];
}

/** What to call it in a message: `invisible character U+202E`. */
export function describeHidden(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `invisible character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

const HIDDEN = /(?![\t\n\r\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/u;
