import { defined } from '../../model/defined.ts';
import { splitLine, type Segment } from '../../model/maths.ts';
import { ACCENT_OF_MARK, ACCENTS_BELOW } from './accents.ts';

/**
 * Text as LaTeX for a BibTeX value: what LaTeX gives a meaning to is escaped, letters with accents become
 * commands, other characters stay (biber and all current engines read UTF-8). Braces are commands too,
 * because BibTeX counts even those behind a backslash.
 */
export function textToLatex(text: string): string {
  return text
    .normalize('NFD')
    .replace(SPECIAL, (char) => COMMANDS[char] ?? `\\${char}`)
    .replace(/-(?=-)/g, '-{}')
    .replace(/'(?=')/g, "'{}")
    .replace(ACCENTED, (_, letter: string, mark: string) => `{\\${accented(letter, mark)}}`)
    .replace(LETTER, (letter) => `{\\${defined(LETTERS[letter])}}`)
    .normalize('NFC');
}

/**
 * Text and maths as LaTeX; maths is left alone but for braces that BibTeX would count and not find closed.
 */
export function segmentsToLatex(segments: readonly Segment[]): string {
  return segments
    .map(({ kind, value }) => (kind === 'maths' ? `$${withPairedBraces(value)}$` : textToLatex(value)))
    .join('');
}

/**
 * A title as LaTeX: maths between dollar signs stays, and words with a capital that is not their first letter
 * are put in braces, so that no style writes mri for MRI.
 */
export function titleToLatex(title: string): string {
  return splitLine(title)
    .map((segment) =>
      segment.kind === 'maths'
        ? segmentsToLatex([segment])
        : segment.value
            .split(CAPITALS)
            .map((part, index) => (index % 2 === 1 ? `{${textToLatex(part)}}` : textToLatex(part)))
            .join(''),
    )
    .join('');
}

function withPairedBraces(latex: string): string {
  let depth = 0;
  for (const brace of latex.match(/[{}]/g) ?? []) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) break;
  }
  return depth === 0 ? latex : latex.replace(/\\\{/g, '\\lbrace ').replace(/\\\}/g, '\\rbrace ');
}

/** `"u`, `v{s}`, `'\i`: an i or j loses its dot under an accent that stands above. */
function accented(letter: string, mark: string): string {
  const accent = defined(ACCENT_OF_MARK[mark]);
  const isLetter = /[a-z]/i.test(accent);
  if (/[ij]/.test(letter) && !ACCENTS_BELOW.includes(accent))
    return `${accent}${isLetter ? ' ' : ''}\\${letter}`;
  return isLetter ? `${accent}{${letter}}` : `${accent}${letter}`;
}

const SPECIAL = /[\\{}$&%#_~^`]/g;
const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
};

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
/**
 * A word, or the part of it up to a hyphen, with a capital behind its first letter; a capital that stands
 * alone.
 */
const CAPITALS =
  /((?<![\p{Letter}\p{Number}])[\p{Letter}\p{Number}]+\p{Lu}[\p{Letter}\p{Number}]*|(?<=[\p{Letter}\p{Number}]\s)\p{Lu}(?![\p{Letter}\p{Number}]))/u;
