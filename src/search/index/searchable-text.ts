/** A text as it is indexed, and the words that it writes otherwise. */
export interface SearchableText {
  text: string;
  /** By position, counted in words that white space separates. */
  written: { position: number; word: string }[];
}

/**
 * Writes a text with the letters and digits that readers type: R for ℝ and 𝐑, `O(n2)` for O(n²), fi for the
 * ligature (Unicode's compatibility forms, NFKC). The query is normalised alike, and what is shown are the
 * words as they were.
 */
export function searchableText(text: string): SearchableText {
  const written: SearchableText['written'] = [];
  let position = 0;
  const searchable = text.replace(/\S+/gu, (word) => {
    const plain = word.replace(/[\p{L}\p{N}]/gu, (character) => {
      const form = character.normalize('NFKC');
      return /\s/u.test(form) ? character : form;
    });
    if (plain !== word) written.push({ position, word });
    position++;
    return plain;
  });
  return { text: searchable, written };
}
