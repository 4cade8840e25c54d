import { defined } from '../../model/defined.ts';
import { lineCounter } from '../text/line-counter.ts';
import type { SkippedBlock } from '../reference.ts';

/** One entry of a BibTeX file, its values as LaTeX with macros replaced and braces as they were typed. */
export interface BibtexEntry {
  /** In lower case: `article`, `misc`. */
  type: string;
  key: string;
  /** By names in lower case. */
  fields: Map<string, string>;
  line: number;
  source: string;
}

/**
 * Reads the structure of a BibTeX or biblatex file (O. Patashnik, "BibTeXing", 1988, and "Designing BibTeX
 * Styles"): entries, `@string` macros and `#`, with text between entries ignored. The libraries that read
 * BibTeX turn its maths into characters and its paragraphs into one, which an abstract does not survive, so
 * only the structure is read here. A new line that begins with `@type{` always begins an entry, so that one
 * that is never closed costs no other.
 */
export function readBibtexEntries(text: string): { entries: BibtexEntry[]; broken: SkippedBlock[] } {
  const entries: BibtexEntry[] = [];
  const broken: SkippedBlock[] = [];
  const macros = new Map(MONTHS.map((month, index) => [month, String(index + 1)]));
  const starts = Array.from(
    text.matchAll(ENTRY_START),
    ({ index, groups }) => index + defined(groups?.['indent']).length,
  );
  const lineAt = lineCounter(text);
  for (const [at, start] of starts.entries()) {
    const block = text.slice(start, starts[at + 1]);
    const line = lineAt(start);
    const type = defined(/^@([a-z]+)/i.exec(block)?.[1]).toLowerCase();
    if (type === 'comment' || type === 'preamble') continue;
    try {
      const { key, fields, length } = new BlockReader(block, macros).read(type === 'string');
      if (type === 'string') for (const [name, value] of fields) macros.set(name, value);
      else entries.push({ type, key, fields, line, source: block.slice(0, length) });
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      broken.push({ line, text: block.trimEnd(), reason: `it is not BibTeX: ${error.message}` });
    }
  }
  return { entries, broken };
}

/** Reads one `@type{...}`. */
class BlockReader {
  readonly #text: string;
  readonly #macros: ReadonlyMap<string, string>;
  #at = 0;

  constructor(text: string, macros: ReadonlyMap<string, string>) {
    this.#text = text;
    this.#macros = macros;
  }

  /** @param isMacro for `@string`, which has no key */
  read(isMacro: boolean): { key: string; fields: Map<string, string>; length: number } {
    const fields = new Map<string, string>();
    const opening = defined(this.#take(/@[a-z]+\s*[{(]\s*/iy));
    const key = isMacro ? '' : defined(this.#take(/[^\s,{}()"=]*/y));
    const closing = opening.trimEnd().endsWith('(') ? ')' : '}';
    while (this.#take(/[\s,]*/y) !== undefined && this.#text[this.#at] !== closing) {
      const name = this.#take(/[^\s,{}()"#=]+/y)?.toLowerCase();
      if (name === undefined || this.#take(/\s*=\s*/y) === undefined) this.#fail('`name = value`');
      const value = this.#value();
      if (!fields.has(name)) fields.set(name, value);
    }
    return { key, fields, length: this.#at + 1 };
  }

  /** Parts joined by `#`. */
  #value(): string {
    let value = '';
    do value += this.#part();
    while (this.#take(/\s*#\s*/y) !== undefined);
    return value;
  }

  #part(): string {
    const first = this.#text[this.#at];
    if (first === '{' || first === '"') return this.#delimited(first === '{' ? '}' : '"');
    const word = this.#take(/[^\s,{}()"#=]+/y);
    if (word === undefined) this.#fail('a value in braces');
    return this.#macros.get(word.toLowerCase()) ?? word;
  }

  /**
   * A text in braces or quotes; braces in it are balanced, those behind a backslash included, as BibTeX has
   * it.
   */
  #delimited(closing: string): string {
    const start = ++this.#at;
    let depth = 0;
    for (; this.#at < this.#text.length; this.#at++) {
      const char = this.#text[this.#at];
      if (depth === 0 && char === closing) return this.#text.slice(start, this.#at++);
      if (char === '{') depth++;
      else if (char === '}') depth--;
      if (depth < 0) break;
    }
    this.#fail(`\`${closing}\` at the end of the value`);
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text)?.[0];
    this.#at += match?.length ?? 0;
    return match;
  }

  #fail(expected: string): never {
    const rest = defined(this.#text.slice(this.#at, this.#at + 20).split('\n')[0]);
    throw new SyntaxError(`unexpected ${rest === '' ? 'end' : `\`${rest}\``}, expected ${expected}`);
  }
}

const ENTRY_START = /^(?<indent>[ \t]{0,20})@[a-z]+[ \t]*[{(]/gim;
/** BibTeX's macros for the months, in their order. */
export const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
