import { MARKDOWN_MATHS } from '../model/maths.ts';
import { positionOf } from '../model/positions.ts';
import type { Finding } from '../model/issues.ts';
import type { Entry } from '../model/library.ts';
import type { PaperFrontmatter } from '../model/paper.ts';
import type { Rule } from './index.ts';

/** Outside of maths, text is text: a command of LaTeX shows on the page as it stands. */
export const noLatexDebris: Rule = (library) =>
  library.papers.flatMap((entry) => [...inFields(entry), ...inBody(entry)]);

function inFields({ file, fields, locate }: Entry<PaperFrontmatter>): Finding[] {
  const { title, summary, venue, authors = [] } = fields;
  const texts: [path: (string | number)[], text: string | undefined][] = [
    [['title'], title],
    ...authors.map((name, index): [(string | number)[], string] => [['authors', index], name]),
    [['venue'], venue],
    [['summary'], summary],
  ];
  return texts.flatMap(([path, text = '']) =>
    findDebris(text, DEBRIS_IN_FIELD)
      .slice(0, 1)
      .map(({ value }) => finding(file, locate(path), value)),
  );
}

function inBody({ file, text, bodyStart }: Entry<PaperFrontmatter>): Finding[] {
  return findDebris(text.slice(bodyStart), DEBRIS).map(({ index, value }) =>
    finding(file, positionOf(text, bodyStart + index), value),
  );
}

function finding(file: string, position: Finding['position'], value: string): Finding {
  return {
    file,
    position,
    message: `Unexpected LaTeX \`${value}\` outside of maths, expected plain text.`,
    action: "Type what it stands for (é for \\'e, **bold** for \\textbf), or put maths between dollar signs.",
  };
}

function findDebris(text: string, pattern: RegExp): { index: number; value: string }[] {
  return Array.from(text.matchAll(pattern)).flatMap(({ index, groups }) =>
    groups?.['debris'] === undefined ? [] : [{ index, value: groups['debris'] }],
  );
}

/** A pattern that passes over what is not text, and calls the rest of what it finds debris. */
function outsideOf(notText: RegExp[], debris: RegExp[]): RegExp {
  const [skipped, found] = [notText, debris].map((patterns) =>
    patterns.map(({ source }) => source).join('|'),
  );
  return new RegExp(`${skipped ?? ''}|(?<debris>${found ?? ''})`, 'gu');
}

const MATHS = new RegExp(MARKDOWN_MATHS);
const CODE = /(?<!`)(?<ticks>`{1,3})(?!`)[^`]*\k<ticks>/;
const ADDRESS = /https?:\/\/\S+/;

const COMMAND = /\\[A-Za-z]+(?:\{[^{}\n]{0,40}\})?/;
const ACCENT = /\\['"^~=.]\{\\?[A-Za-z]\}|\\['"^][aeiouAEIOU]/;
const QUOTES = /``[^`\n]{1,80}''/;
const DEBRIS = outsideOf([MATHS, CODE, ADDRESS], [COMMAND, ACCENT, QUOTES]);

/** Fields are no Markdown: there, braces around words and escaped signs are debris too. */
const BRACES = /\{[\p{L}\p{N} -]{1,40}\}/u;
const ESCAPE = /\\[&%#_$~]/;
const DEBRIS_IN_FIELD = outsideOf([MATHS, ADDRESS], [COMMAND, ACCENT, QUOTES, BRACES, ESCAPE]);
