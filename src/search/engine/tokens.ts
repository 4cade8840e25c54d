/** A word as a person types it, taken apart as Pagefind takes apart the words of a text. */
export interface Token {
  /** As it stands in the text. */
  text: string;
  /**
   * The whole word without punctuation, in lower case and without accents: `alphabetacrown`, `unet`, `gpt4`.
   */
  whole: string;
  /**
   * Its parts, split at punctuation and where a capital follows a small letter; just `whole` for a plain
   * word.
   */
  parts: readonly string[];
}

/** Returns the words of a text between white space; those without letter or digit are left out. */
export function tokensOf(text: string): Token[] {
  return text
    .normalize('NFKC')
    .split(/[\s\u200b—]+/u)
    .flatMap((word) => tokenOf(word) ?? []);
}

/** Returns a word in lower case, without accents, marks and punctuation. */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}_]+/gu, '')
    .toLowerCase();
}

/** Takes each distinct word apart once: a list of papers says the same few thousand words over and over. */
function tokenOf(word: string): Token | undefined {
  if (known.has(word)) return known.get(word);
  const token = takeApart(word);
  known.set(word, token);
  return token;
}

function takeApart(text: string): Token | undefined {
  const whole = foldWord(text);
  if (whole === '') return undefined;
  const parts = text
    .replace(/(\p{Ll})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1$2 ')
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .map(foldWord)
    .filter(Boolean);
  return { text, whole, parts: parts.length > 1 ? parts : [whole] };
}

const known = new Map<string, Token | undefined>();
