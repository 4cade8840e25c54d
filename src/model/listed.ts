/** Writes words as a list within a sentence: `a`, `a and b`, `a, b and c`; nothing for none. */
export function listed(words: readonly string[]): string {
  return LIST.format(words);
}

/** British, for no comma before the `and`. */
const LIST = new Intl.ListFormat('en-GB');
