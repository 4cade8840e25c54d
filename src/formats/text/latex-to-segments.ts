import { latex2unicode } from 'unicode2latex';
import { defined } from '../../model/defined.ts';
import { splitMaths, type Segment } from '../../model/maths.ts';
import { MARK_OF_ACCENT } from './accents.ts';
import { normaliseLine } from './normalise-line.ts';
import { LONGEST_TEXT } from '../reference.ts';

/**
 * LaTeX as a reference manager or arXiv has it, as Unicode text in which maths stays LaTeX: accents and
 * special letters become characters, commands for emphasis leave their contents, references to other works
 * fall away. What has no meaning outside a document (`%`, `&`, `#`) and what is not known stays as it was
 * typed.
 * @returns the segments of one paragraph, white space folded
 */
export function latexToSegments(latex: string): Segment[] {
  if (latex.length > LONGEST_TEXT) return [{ kind: 'text', value: latex }];
  const segments: Segment[] = [];
  for (const { kind, value } of splitMaths(latex)) {
    const text = kind === 'maths' ? value.replace(/\s+/g, ' ') : unicodeOf(value).replace(/\s+/g, ' ');
    const last = segments.at(-1);
    if (text === '') continue;
    if (kind === 'text' && last?.kind === 'text') last.value += text;
    else segments.push({ kind, value: text });
  }
  return trimmed(segments);
}

/** Segments whose text is clean, without white space at both ends. */
function trimmed(segments: readonly Segment[]): Segment[] {
  return segments
    .map(({ kind, value }, index) => {
      if (kind === 'maths') return { kind, value };
      const before = index > 0 && /^\s/.test(value) ? ' ' : '';
      const after = index < segments.length - 1 && /\s$/.test(value) ? ' ' : '';
      const text = normaliseLine(value);
      return { kind, value: text === '' ? before || after : `${before}${text}${after}` };
    })
    .filter(({ value }) => value !== '');
}

/** What is typed as such is set apart first, so that no later step takes it for LaTeX. */
function unicodeOf(latex: string): string {
  const text = latex
    .replace(/[\ue000-\ue006]/g, '')
    .replace(ACCENT, (_, mark: string, inBraces?: string, bare?: string) =>
      accented(mark, inBraces ?? defined(bare)),
    )
    .replace(ADDRESS_OR_LIGATURE, (typed) => LIGATURES[typed] ?? typed.replaceAll('~', setApart('~')))
    .replace(SINGLE_QUOTES, '‘$1’')
    .replace(DROPPED, '')
    .replace(COMMAND, (whole: string, name: string) => (CONTENTS_STAY.has(name) ? '' : symbol(whole, name)))
    .replace(/\\\\/g, ' ')
    .replace(/\\([%&#_$ {}])/g, (_, char: string) => setApart(char));
  return withoutGroups(text).replace(
    /[\ue000-\ue006]/g,
    (char) => LITERALS[char.charCodeAt(0) - 0xe000] ?? char,
  );
}

/** Drops braces that only group; those behind `^`, `_` or a command that is not known stay. */
function withoutGroups(text: string): string {
  const stays: boolean[] = [];
  return text.replace(/[{}]/g, (brace, at: number) => {
    if (brace === '}') return stays.pop() ? brace : '';
    stays.push(/(?:[\^_]|\\[a-zA-Z]+)$/.test(text.slice(Math.max(0, at - LONGEST_COMMAND), at)));
    return stays.at(-1) ? brace : '';
  });
}

function accented(command: string, argument: string): string {
  const letter = argument.replace(/^\\([ij]).*$/s, '$1');
  return letter === '' ? setApart(command) : `${letter}${defined(MARK_OF_ACCENT[command])}`.normalize('NFC');
}

function symbol(whole: string, name: string): string {
  if (name === 'textasciigrave') return setApart('`');
  const command = `\\${name}`;
  if (!Object.hasOwn(latex2unicode, command)) return whole;
  const known = (latex2unicode as Record<string, string | { text?: string; math?: string }>)[command];
  const char = typeof known === 'string' ? known : (known?.text ?? known?.math);
  return char === undefined ? whole : setApart(char);
}

function setApart(char: string): string {
  const index = LITERALS.indexOf(char);
  return index === -1 ? char : String.fromCharCode(0xe000 + index);
}

/** An accent over a letter: `\"u`, `\"{u}`, `\'{\i}`, `\v s`; over nothing it is the accent itself. */
const ACCENT = (() => {
  const accents = Object.keys(MARK_OF_ACCENT).join('');
  const signs = accents.replace(/[a-z]/gi, '');
  const letters = accents.replace(/[^a-z]/gi, '');
  const argument = String.raw`\{\s*(\\[ij]\s*|\p{Letter}?)\s*\}|(\\[ij](?![a-zA-Z])\s?|\p{Letter})`;
  return new RegExp(String.raw`\\([${signs}]|[${letters}](?![a-zA-Z]))\s*(?:${argument})`, 'gu');
})();
/**
 * References to other works and to parts of the paper, which say nothing outside it, and the address of a
 * link.
 */
const DROPPED =
  /(?<!\s)\s*\\(?:cite\w*|ref|eqref|autoref|cref|label|footnote|thanks)\*?(?:\[[^[\]]*\])*\{[^{}]*\}|\\href\s*\{[^{}]*\}/g;
const COMMAND = /\\([a-zA-Z]+)\*?(?:\s*\{\}|[ \t\n]+|(?![a-zA-Z]))/g;
const CONTENTS_STAY = new Set(
  'emph em textbf textit textsl textsc textrm textsf texttt textup textmd textnormal text mbox hbox underline url path uline it bf sl sc rm sf tt bfseries itshape enquote mathrm protect noopsort boldsymbol'.split(
    ' ',
  ),
);
const LIGATURES: Record<string, string> = { '---': '—', '--': '–', '``': '“', "''": '”', '~': ' ' };
const SINGLE_QUOTES = /(?<![\p{Letter}\p{Number}`\\])`(\p{Letter}[^`'\n]{0,200})'(?!\p{Letter})/gu;
const ADDRESS_OR_LIGATURE = /https?:\/\/[^\s{}]+|(?<=\S)~(?=\S)|---|--|``|''/gu;

/** Characters that mean something in LaTeX, while they are set apart: each at its index behind U+E000. */
const LITERALS = ['{', '}', '~', '\\', '^', '`', '_'];
const LONGEST_COMMAND = 30;
