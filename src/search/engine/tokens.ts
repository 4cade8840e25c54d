/** A word as a person types it, taken apart as Pagefind takes apart the words of a text. */
export interface Token {
  /** As it stands in the text. */
  text: string;
  /** The whole word without punctuation, in lower case and without accents: `alphabetacrown`, `unet`, `gpt4`. */
  whole: string;
  /** Its parts, split at punctuation and where a capital follows a small letter; just `whole` for a plain word. */
  parts: string[];
}

/** The words of a text between white space; pieces without letter or digit are left out. */
export function tokensOf(text: string): Token[] {
  return text
    .normalize('NFKC')
    .split(/[\s\u200b—]+/u)
    .flatMap((word) => {
      const whole = foldWord(word);
      if (whole === '') return [];
      const pieces = word
        .replace(/(\p{Ll})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1$2 ')
        .split(/[^\p{L}\p{M}\p{N}'’]+/u)
        .map(foldWord)
        .filter(Boolean);
      // A piece of one letter before a capital is a prefix such as the f of fMRI.
      return { text: word, whole, parts: pieces.length > 1 ? pieces : [whole] };
    });
}

/** Lower case, without accents, marks and punctuation. */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}_]+/gu, '')
    .toLowerCase();
}
