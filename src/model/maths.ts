/** A segment of a text: characters as they are, or maths as LaTeX without its delimiters. */
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
  const segments: Segment[] = [];
  let start = 0;
  for (const { index, 0: whole, groups } of text.matchAll(MATHS)) {
    const value = (
      groups?.['double'] ??
      groups?.['single'] ??
      groups?.['round'] ??
      groups?.['square']
    )?.trim();
    if (value === undefined || value === '') continue;
    if (index > start) segments.push({ kind: 'text', value: text.slice(start, index) });
    segments.push({ kind: 'maths', value });
    start = index + whole.length;
  }
  if (start < text.length) segments.push({ kind: 'text', value: text.slice(start) });
  return segments;
}

/**
 * Whether white space stands next to one of the dollar signs around `latex`: by the same rule it is then no
 * maths, but what stands between two sums of money.
 */
export function hasOuterSpace(latex: string): boolean {
  return /^\s|\s$/.test(latex);
}

/**
 * What is maths in a Markdown text, as the source of a pattern, for those who pass over it without parsing:
 * remark-math takes for it whatever stands between dollar signs that are not escaped, money too, against
 * which there is a rule.
 */
export const MARKDOWN_MATHS = String.raw`\$\$[^$]*\$\$|(?<!\\)\$(?:\\.|[^$\\])+\$`;

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
