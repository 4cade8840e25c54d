/**
 * Returns the paragraphs of a Markdown text in which nothing has a meaning to Markdown, each of one line;
 * undefined for any other text. Parsing takes a hundred times as long and would give them back, and most
 * abstracts are such.
 */
export function plainProse(markdown: string): string[] | undefined {
  const paragraphs = markdown.split(/\n{2,}/);
  return paragraphs.every((line) => PLAIN.test(line) && !ADDRESS.test(line)) ? paragraphs : undefined;
}

/** Begins with a letter, so that it is no list and no rule, and does not end with a space. */
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N} ,.;:()'"’‘“”–—%/?+=-]*(?<! )$/u;
/** Addresses are links without any mark (GitHub Flavored Markdown, section 6.9). */
const ADDRESS = /www\.|:\/\//i;
