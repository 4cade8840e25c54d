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
  return split(text, MATHS);
}

/**
 * Cuts a line of an entry, such as a title, at its maths, which stands between dollar signs only, by the same
 * rule; a backslash before a dollar sign is gone from the text.
 */
export function splitLine(line: string): Segment[] {
  if (!line.includes('$')) return [{ kind: 'text', value: line }];
  return split(line, DOLLAR_MATHS).map(({ kind, value }) => ({
    kind,
    value: kind === 'text' ? value.replaceAll('\\$', '$') : value,
  }));
}

/**
 * Writes segments as a line that `splitLine` reads: dollar signs of the text are escaped where one would open
 * maths.
 */
export function joinLine(segments: readonly Segment[]): string {
  const joined = (isEscaped: boolean): string =>
    segments
      .map(({ kind, value }) => {
        if (kind === 'maths') return `$${value}$`;
        return isEscaped ? value.replaceAll('$', '\\$') : value;
      })
      .join('');
  const plain = joined(false);
  const isRead = splitLine(plain).filter(({ kind }) => kind === 'maths').length;
  return isRead === segments.filter(({ kind }) => kind === 'maths').length ? plain : joined(true);
}

function split(text: string, maths: RegExp): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  for (const { index, 0: whole, groups } of text.matchAll(maths)) {
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

/** No formula is longer, so that a text of nothing but dollar signs is read in linear time. */
const LONGEST = 2_000;

/** What is escaped is taken first and left alone. No body holds a dollar sign that is not escaped. */
const DOLLARS = [
  String.raw`\$\$(?<double>(?:[^$\\]|\\.){1,${LONGEST}}?)\$\$`,
  String.raw`\$(?<single>(?![\s$])(?:[^$\\]|\\.){0,${LONGEST}}?(?:[^\s$\\]|\\\S))\$(?!\d)`,
  String.raw`\\.`,
];
const DOLLAR_MATHS = new RegExp(DOLLARS.join('|'), 'gsu');
const MATHS = (() => {
  const round = String.raw`\\\((?<round>(?:(?!\\\)|\\\().){1,${LONGEST}}?)\\\)`;
  const square = String.raw`\\\[(?<square>(?:(?!\\\]|\\\[).){1,${LONGEST}}?)\\\]`;
  return new RegExp([round, square, ...DOLLARS].join('|'), 'gsu');
})();
