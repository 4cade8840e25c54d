/** One line of a copied page that is not blank. */
export interface Line {
  /** Its number in the file, from 1. */
  number: number;
  /** Its text, white space folded. */
  text: string;
  /** Whether blank lines, or the beginning of the file, stand before it. */
  afterGap: boolean;
}

/**
 * The lines of a text that are not blank, whatever the newline (Windows, old Mac, Unicode) and the white
 * space (tabs, no-break spaces) in it.
 */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let afterGap = true;
  for (const [index, raw] of text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).entries()) {
    const folded = raw.replace(/\s+/g, ' ').trim();
    if (folded === '') afterGap = true;
    else {
      lines.push({ number: index + 1, text: folded, afterGap });
      afterGap = false;
    }
  }
  return lines;
}

/**
 * Lines of one paragraph as one text. A word broken after a hyphen is joined without a space ("state-of-" +
 * "the-art"), but a suspended hyphen keeps it ("pre-" + "and post-training").
 */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    const broken = /[\p{Letter}\p{Number}]-$/u.test(text) && /^[\p{Letter}\p{Number}]/u.test(line);
    return broken && !/^(?:and|or|nor|to|versus|vs)\b/i.test(line) ? text + line : `${text} ${line}`;
  });
}
