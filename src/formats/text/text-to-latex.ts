import { splitMaths, type Segment } from '../../model/maths.ts';

/**
 * Text as LaTeX for a BibTeX value: what LaTeX gives a meaning to is escaped, letters with accents become commands, other
 * characters stay (biber and all current engines read UTF-8). Braces are commands too, because BibTeX counts even those
 * behind a backslash.
 */
export function textToLatex(text: string): string {
  return text
    .normalize('NFD')
    .replace(SPECIAL, (char) => COMMANDS[char] ?? `\\${char}`)
    .replace(/-(?=-)/g, '-{}')
    .replace(/'(?=')/g, "'{}")
    .replace(
      ACCENTED,
      (_, letter: string, mark: string) => `{\\${ACCENTS[mark] ?? ''}${dotless(letter, mark)}}`,
    )
    .replace(LETTER, (letter) => `{\\${LETTERS[letter] ?? ''}}`)
    .normalize('NFC');
}

/** Text and maths as LaTeX; maths is left alone but for braces that BibTeX would count and not find closed. */
export function segmentsToLatex(pieces: readonly Segment[]): string {
  return pieces
    .map(({ kind, value }) => (kind === 'maths' ? `$${withPairedBraces(value)}$` : textToLatex(value)))
    .join('');
}

/**
 * A title as LaTeX: maths between dollar signs stays, and words with a capital that is not their first letter are put in
 * braces, so that no style writes mri for MRI.
 */
export function titleToLatex(title: string): string {
  return splitMaths(title)
    .map((piece) =>
      piece.kind === 'maths'
        ? segmentsToLatex([piece])
        : piece.value
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

/** An i or j loses its dot under an accent that stands above. */
function dotless(letter: string, mark: string): string {
  const isBelow = '\u0327\u0323\u0331\u0328'.includes(mark);
  if (/[ij]/.test(letter) && !isBelow) return `${/[a-z]/i.test(ACCENTS[mark] ?? '') ? ' ' : ''}\\${letter}`;
  return /[a-z]/i.test(ACCENTS[mark] ?? '') ? `{${letter}}` : letter;
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

/** LaTeX's accents by the combining marks of Unicode (LaTeX's encoding T1, ltoutenc.dtx). */
// prettier-ignore
const ACCENTS: Record<string, string> = {
  '\u0300': '`', '\u0301': "'", '\u0302': '^', '\u0303': '~', '\u0304': '=', '\u0306': 'u', '\u0307': '.', '\u0308': '"',
  '\u030a': 'r', '\u030b': 'H', '\u030c': 'v', '\u0323': 'd', '\u0327': 'c', '\u0328': 'k', '\u0331': 'b',
};
const ACCENTED =
  /([a-zA-Z])([\u0300-\u0304\u0306-\u0308\u030a-\u030c\u0323\u0327\u0328\u0331])(?!\p{Mark})/gu;
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
const LETTER = /[æÆœŒøØłŁß]/g;
/** A word, or the part of it up to a hyphen, with a capital behind its first letter; a capital that stands alone. */
const CAPITALS =
  /((?<![\p{Letter}\p{Number}])[\p{Letter}\p{Number}]+\p{Lu}[\p{Letter}\p{Number}]*|(?<=[\p{Letter}\p{Number}]\s)\p{Lu}(?![\p{Letter}\p{Number}]))/u;
