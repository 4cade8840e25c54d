import { latexProblem } from '../../markdown/latex-problem.ts';
import { defined } from '../../model/defined.ts';
import type { Segment } from '../../model/maths.ts';
import { ACCENT_OF_MARK, ACCENTS_BELOW } from './accents.ts';

/**
 * Text as LaTeX for a BibTeX value: what LaTeX gives a meaning to is escaped, letters with accents become
 * commands, other characters stay (biber and all current engines read UTF-8). Braces are commands too,
 * because BibTeX counts even those behind a backslash. It is one line, and does not begin as an entry does.
 */
export function textToLatex(text: string): string {
  return text
    .replace(/[\p{Control}\u2028\u2029]/gu, ' ')
    .normalize('NFD')
    .replace(SPECIAL, (char) => COMMANDS[char] ?? `\\${char}`)
    .replace(/-(?=-)/g, '-{}')
    .replace(/'(?=')/g, "'{}")
    .replace(ACCENTED, (_, letter: string, mark: string) => `{\\${accented(letter, mark)}}`)
    .replace(LETTER, (letter) => `{\\${defined(LETTERS[letter])}}`)
    .replace(BEGINS_ENTRY, '$1{}')
    .normalize('NFC');
}

/**
 * A value of which LaTeX takes every character as it is, such as a DOI: braces come in pairs or encoded. Not
 * every style does so, and a backslash, which no real one has, would be a command there.
 */
export function verbatim(value: string): string {
  return value.replace(isBalanced(value) ? /\\/g : /[\\{}]/g, encodeURIComponent);
}

/**
 * Text and maths as LaTeX; maths is left alone but for braces that BibTeX would count and not find closed.
 * What is not the maths of `latexProblem` stands as text: LaTeX would obey it.
 */
export function segmentsToLatex(segments: readonly Segment[]): string {
  return segments
    .map(({ kind, value }) => (kind === 'maths' ? mathsToLatex(value) : textToLatex(value)))
    .join('');
}

/** Maths whose braces cannot be paired is no LaTeX, and stands as text. */
function mathsToLatex(latex: string): string {
  if (latexProblem(latex, true) !== undefined) return textToLatex(`$${latex}$`);
  const line = latex.replace(/[\p{Control}\s]+/gu, ' ');
  const paired = isBalanced(line)
    ? line
    : line.replace(
        /(?<!\\)((?:\\\\)*)\\([{}])/g,
        (_, before: string, brace: string) => `${before}${brace === '{' ? '\\lbrace ' : '\\rbrace '}`,
      );
  return isBalanced(paired) ? `$${paired}$` : textToLatex(`$${latex}$`);
}

/** Whether braces come in pairs, in the way of BibTeX: it counts those behind a backslash too. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const brace of text.match(/[{}]/g) ?? []) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** `"u`, `v{s}`, `'\i`: an i or j loses its dot under an accent that stands above. */
function accented(letter: string, mark: string): string {
  const accent = defined(ACCENT_OF_MARK[mark]);
  const isLetter = /[a-z]/i.test(accent);
  if (/[ij]/.test(letter) && !ACCENTS_BELOW.includes(accent))
    return `${accent}${isLetter ? ' ' : ''}\\${letter}`;
  return isLetter ? `${accent}{${letter}}` : `${accent}${letter}`;
}

/** The last three are other characters in LaTeX's first encoding of fonts (OT1). */
const SPECIAL = /[\\{}$&%#_~^`<>|]/g;
const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/** biber takes a line in a value that begins as an entry or a field does for the end of an unclosed one. */
const BEGINS_ENTRY = /^(\s*)(?=@|[a-z]\w*\s*=)/i;
const ACCENTED = new RegExp(`([a-zA-Z])([${Object.keys(ACCENT_OF_MARK).join('')}])(?!\\p{Mark})`, 'gu');
const LETTERS: Record<string, string> = {
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  ß: 'ss',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
