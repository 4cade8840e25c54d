/** A piece of a text: characters as they are, or maths as LaTeX without its delimiters. */
export interface Segment {
  kind: 'text' | 'maths';
  value: string;
}

/**
 * Cuts a text at its maths: `$...$`, `$$...$$`, `\(...\)` and `\[...\]`. A single dollar sign opens maths
 * only before a character that is no space, and closes it only behind one and not before a digit, so that "$5
 * and $10" are sums of money (Pandoc's rule, https://pandoc.org/MANUAL.html#math). A backslash takes the
 * meaning from a dollar sign, which stays in the text together with it.
 */
export function splitMaths(text: string): Segment[] {
  const pieces: Segment[] = [];
  let start = 0;
  for (const { index, 0: whole, groups } of text.matchAll(MATHS)) {
    const value = (
      groups?.['double'] ??
      groups?.['single'] ??
      groups?.['round'] ??
      groups?.['square']
    )?.trim();
    if (value === undefined || value === '') continue;
    if (index > start) pieces.push({ kind: 'text', value: text.slice(start, index) });
    pieces.push({ kind: 'maths', value });
    start = index + whole.length;
  }
  if (start < text.length) pieces.push({ kind: 'text', value: text.slice(start) });
  return pieces;
}

/**
 * What is escaped is taken first and left alone. No body holds a dollar sign that is not escaped, and none is
 * longer than a formula can be, so that a text of nothing but dollar signs is read in linear time.
 */
const MATHS = (() => {
  const longest = 2_000;
  const round = String.raw`\\\((?<round>(?:(?!\\\)|\\\().){1,${longest}}?)\\\)`;
  const square = String.raw`\\\[(?<square>(?:(?!\\\]|\\\[).){1,${longest}}?)\\\]`;
  const double = String.raw`\$\$(?<double>(?:[^$\\]|\\.){1,${longest}}?)\$\$`;
  const single = String.raw`\$(?<single>(?![\s$])(?:[^$\\]|\\.){0,${longest}}?(?:[^\s$\\]|\\\S))\$(?!\d)`;
  return new RegExp([round, square, double, single, String.raw`\\.`].join('|'), 'gsu');
})();
