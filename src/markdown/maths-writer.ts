import { defined } from '../model/defined.ts';
import type { MathsNode } from './typeset-maths.ts';

/**
 * Writes a formula on one line, as a person would in an e-mail: letters of other alphabets plainly (𝒪 as O)
 * but for ℝ and its like, `a/b` for a fraction. How letters and indices stand there is for those who extend
 * it.
 */
export abstract class MathsWriter {
  /** Whether what was written says all that the formula does. */
  isWhole = true;
  /** How deep in indices: operators have no space around them there. */
  #depth = 0;

  write({ type, text, children = [], attributes = {}, classes = [] }: MathsNode): string {
    if (text !== undefined) return plainLetters(text);
    const part = (index: number): string => this.write(defined(children[index]));
    const script = (index: number, sign: '_' | '^'): string => this.#script(defined(children[index]), sign);
    switch (type) {
      case 'mphantom':
      case 'annotation':
        return '';
      case 'mspace':
        return this.#depth === 0 && Number.parseFloat(attributes['width'] ?? '0') > 0.1 ? ' ' : '';
      case 'mi':
        return this.letters(this.#all(children), children[0]?.text ?? '', attributes);
      case 'mo':
        return this.#operator(this.#all(children), attributes);
      case 'mfrac':
        if (attributes['linethickness'] !== undefined) return `${part(0)} choose ${part(1)}`;
        return `${inBrackets(part(0))}/${inBrackets(part(1))}`;
      case 'msqrt':
        return `√${inBrackets(this.#all(children))}`;
      case 'mroot':
        return `${script(1, '^')}√${inBrackets(part(0))}`;
      case 'msub':
      case 'munder':
        return spacedSum(part(0).trimEnd() + script(1, '_'));
      case 'msup':
        return part(0).trimEnd() + script(1, '^');
      case 'msubsup':
      case 'munderover':
        return spacedSum(part(0).trimEnd() + script(1, '_') + script(2, '^'));
      case 'mover':
        return this.#accented(part(0).trimEnd(), defined(children[1]));
      case 'mtable':
      case 'mmultiscripts':
        this.isWhole = false;
        return this.#all(children);
      case 'menclose':
        return this.#enclosed(this.#all(children), classes);
      case 'mtd':
        return ` ${this.#all(children)} `;
      default:
        return this.#all(children);
    }
  }

  /**
   * Returns letters that stand for something.
   * @param typed the same as the formula has them, in their alphabet
   */
  abstract letters(text: string, typed: string, attributes: MathsNode['attributes']): string;

  /** Returns an index that is neither empty nor made of signs that stand above the line anyway. */
  abstract index(text: string, sign: '_' | '^'): string;

  #all(children: readonly MathsNode[]): string {
    return children.map((child) => this.write(child)).join('');
  }

  #operator(text: string, { form, separator }: Readonly<Record<string, string>>): string {
    const written = text.replace('∣', '|');
    if (this.#depth > 0) return written;
    if (separator === 'true' || text === ',') return `${written} `;
    const isSpaced = form !== 'prefix' && form !== 'postfix' && SPACED.test(text);
    return isSpaced ? ` ${written} ` : written;
  }

  #script(node: MathsNode, sign: '_' | '^'): string {
    this.#depth++;
    const text = this.write(node).trim();
    this.#depth--;
    if (BRACES.test(text)) {
      this.isWhole = false;
      return '';
    }
    if (text === '' || /^[′″‴⁗*∗†‡∘°]+$/u.test(text)) return text.replace('∗', '*').replace('∘', '°');
    return this.index(text, sign);
  }

  /** A line over or under letters is one at each of them; a box says nothing; the others cross out. */
  #enclosed(text: string, [name = '']: readonly string[]): string {
    const mark = { 'tml-overline': '\u0305', 'tml-underline': '\u0332' }[name];
    if (mark === undefined && name !== 'tml-fbox') this.isWhole = false;
    return mark === undefined ? text : text.replace(/[\p{L}\p{N}]/gu, `$&${mark}`);
  }

  /** A letter under a mark is one character to Unicode; more than a letter has no such form. */
  #accented(base: string, over: MathsNode): string {
    const mark = ACCENTS[this.write(over).trim()];
    if (mark === undefined) return base + this.#script(over, '^');
    if (Array.from(base.replace(LETTER_MARKS, '')).length > 1) this.isWhole = false;
    else return base.replace(/[^\ue000\ue001]/u, `$&${mark}`).normalize('NFC');
    return base;
  }
}

function inBrackets(text: string): string {
  const inner = text.trim();
  const base = inner.replace(INDEX, '').replace(LETTER_MARKS, '');
  return /^[\p{L}\p{M}\p{N}⁰-ₜ′.]*$/u.test(base) ? inner : `(${inner})`;
}

/** What readers type for a letter of another alphabet; ℂ, ℍ, ℕ, ℙ, ℚ, ℝ and ℤ stay, since they name sets. */
function plainLetters(text: string): string {
  return text
    .replace(/[\u{1d400}-\u{1d7ff}ℬℰℱℋℐℒℳℛℯℊℴℭℌℑℜℨℎ]/gu, (letter) => letter.normalize('NFKC'))
    .replace(/[\u2061-\u2064\u200b\ufe00\ufe01\ue000-\ue005]/g, '')
    .replace(/[ˆϵϕ]/g, (letter) => ({ ˆ: '^', ϵ: 'ε', ϕ: 'φ' })[letter] ?? letter);
}

/** A sum with its bounds, and a space before what is summed. */
function spacedSum(text: string): string {
  return /^[∑∏∐∫∬∭∮⋃⋂⨁⨂]/u.test(text) ? `${text} ` : text;
}

/** Relations, sums and arrows. */
const SPACED = /^[+−±∓=<>≠≤≥≪≫≈∼≃≅≡∝∈∉∋⊂⊆⊃⊇⊄⊈∪∩∧∨⊕⊗∖→←↔⇒⇐⇔↦⟶⟵⟹⟺⟼≔≕∣]$/u;
/** What sets letters and indices apart: maths-in-tags.ts. */
const LETTER_MARKS = /[\ue000\ue001]/g;
/** One without another in it. */
const INDEX = /[\ue002\ue004][^\ue002-\ue005]*[\ue003\ue005]/g;
const BRACES = /[⏞⏟⎴⎵︷︸]/u;
// prettier-ignore
const ACCENTS: Readonly<Record<string, string>> = {
  '^': '\u0302', '~': '\u0303', '˜': '\u0303', '‾': '\u0304', '¯': '\u0304', '˘': '\u0306', '˙': '\u0307', '¨': '\u0308',
  '˚': '\u030a', 'ˇ': '\u030c', '´': '\u0301', '`': '\u0300', '→': '\u20d7',
};
