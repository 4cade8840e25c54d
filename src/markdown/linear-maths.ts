import { MathsWriter } from './maths-writer.ts';
import { SUBSCRIPTS, SUPERSCRIPTS } from './script-characters.ts';
import { mathsTree } from './typeset-maths.ts';

/** A formula on one line of characters. */
export interface LinearMaths {
  /** `O(n²)`, `x_train ∈ ℝⁿ`, `a/(b + c)` */
  text: string;
  /** Whether it says all that the formula does: not where that needs a second dimension, as a matrix. */
  isWhole: boolean;
}

/**
 * Writes LaTeX as a person would in an e-mail, for where only characters can stand: letters of other
 * alphabets plainly (𝒪 as O) but for ℝ and its like, indices as the characters that Unicode has for them or
 * behind `_` and `^` (UnicodeMath's linear format, Unicode Technical Note 28), `a/b` for a fraction.
 * @throws {Error} for LaTeX that cannot be read
 */
export function linearMaths(latex: string, displayMode = false): LinearMaths {
  const writer = new LinearWriter();
  const text = writer.write(mathsTree(latex, displayMode));
  return { text: text.replace(/\s+/g, ' ').trim(), isWhole: writer.isWhole };
}

/** The text of the same, and undefined for LaTeX that cannot be read. */
export function linearIfReadable(latex: string, displayMode = false): string | undefined {
  try {
    return linearMaths(latex, displayMode).text;
  } catch {
    return undefined;
  }
}

class LinearWriter extends MathsWriter {
  override letters(text: string): string {
    return text;
  }

  override index(text: string, sign: '_' | '^'): string {
    const table = sign === '_' ? SUBSCRIPTS : SUPERSCRIPTS;
    const characters = Array.from(text, (character) => table[character]);
    if (characters.length <= LONGEST_SCRIPT && !characters.includes(undefined)) return characters.join('');
    return sign + (/^[\p{L}\p{M}\p{N}∞]+$/u.test(text) ? text : `(${text})`);
  }
}

/** In characters: a longer index is easier to read behind its sign. */
const LONGEST_SCRIPT = 3;
