import { formOf } from '../model/forms.ts';
import type { Finding } from '../model/issues.ts';
import { kinds } from '../model/kinds.ts';
import type { Entry } from '../model/library.ts';
import { MARKDOWN_MATHS } from '../model/maths.ts';
import { positionOf } from '../model/positions.ts';
import { schemaNodes } from '../model/schema-nodes.ts';
import type { Rule } from './rule.ts';

/** Outside of maths, text is text: a command of LaTeX shows on the page as it stands. */
export const noLatexDebris: Rule = {
  name: 'no-latex-debris',
  holds: 'There are no commands of LaTeX outside of maths.',
  example: {
    of: 'text',
    no: 'Schr\\"odinger showed that it is \\emph{good} \\cite{schrodinger}.',
    yes: 'Schrödinger showed that it is *good*.',
  },
  find: (library) => library.papers.flatMap((entry) => [...inFields(entry), ...inBody(entry)]),
};

/** In texts that may say anything, at most once in each; those with a form have rules of their own. */
function inFields({ kind, file, fields, locate }: Entry<unknown>): Finding[] {
  return schemaNodes(kinds[kind].schema, fields).flatMap(({ path, schema, value: text }) => {
    if (typeof text !== 'string' || formOf(schema)) return [];
    return findDebris(text, DEBRIS_IN_FIELD)
      .slice(0, 1)
      .map(({ value }) => finding(file, locate(path), value));
  });
}

function inBody({ file, text, bodyStart }: Entry<unknown>): Finding[] {
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
  const anyOf = (patterns: RegExp[]): string => patterns.map(({ source }) => source).join('|');
  return new RegExp(`${anyOf(notText)}|(?<debris>${anyOf(debris)})`, 'gu');
}

const MATHS = new RegExp(MARKDOWN_MATHS);
const CODE = /(?<!`)(?<ticks>`{1,3})(?!`)[^`]*\k<ticks>/;
const ADDRESS = /https?:\/\/\S+/;

const COMMAND = /\\[A-Za-z]+(?:\{[^{}\n]{0,40}\})?/;
const ACCENT = /\\['"^~=.]\{\\?[A-Za-z]\}|\\['"^][aeiouAEIOU]/;
const QUOTES = /``[^`\n]{1,80}''/;
const DEBRIS = outsideOf([MATHS, CODE, ADDRESS], [COMMAND, ACCENT, QUOTES]);

/** Fields are no Markdown: there, braces around words and escaped signs, but for dollars, are debris too. */
const BRACES = /\{[\p{L}\p{N} -]{1,40}\}/u;
const ESCAPE = /\\[&%#_~]/;
const DEBRIS_IN_FIELD = outsideOf([MATHS, ADDRESS], [COMMAND, ACCENT, QUOTES, BRACES, ESCAPE]);
