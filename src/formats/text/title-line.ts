import { defined } from '../../model/defined.ts';
import { plainText } from '../../markdown/plain-text.ts';
import type { Segment } from '../../model/maths.ts';

/**
 * A title as one line of text: maths that a line of characters can show becomes those characters (`$\alpha$`
 * gives α, `$L_2$` gives L₂), the rest stays LaTeX between dollar signs.
 */
export function titleLine(segments: readonly Segment[]): string {
  return segments.map(({ kind, value }) => (kind === 'maths' ? mathsInTitle(value) : value)).join('');
}

function mathsInTitle(latex: string): string {
  const flat = latex
    .replace(
      /([_^])(?:\{([^{}\\]*)\}|([^{}\\\s]))/g,
      (whole, sign: string, group?: string, char?: string) => {
        const table = sign === '_' ? SUBSCRIPTS : SUPERSCRIPTS;
        const chars = Array.from(group ?? defined(char), (each) => table[each]);
        return chars.includes(undefined) || chars.length === 0 ? whole : chars.join('');
      },
    )
    .replace(/\\(?:text|mathrm|mbox|operatorname)\{([^{}\\]*)\}/g, '$1');
  if (/[_^{}&]|\\(?:frac|sqrt|over|atop|left|right)/.test(flat)) return `$${latex}$`;
  return flat
    .split(RAISED_OR_LOWERED)
    .map((part, index) => (index % 2 === 0 && part.trim() !== '' ? plainText(`$${part.trim()}$`) : part))
    .join('');
}

// prettier-ignore
const SUBSCRIPTS: Record<string, string> = {
  0: '₀', 1: '₁', 2: '₂', 3: '₃', 4: '₄', 5: '₅', 6: '₆', 7: '₇', 8: '₈', 9: '₉', '+': '₊', '-': '₋', n: 'ₙ', i: 'ᵢ',
};
// prettier-ignore
const SUPERSCRIPTS: Record<string, string> = {
  0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹', '+': '⁺', '-': '⁻', n: 'ⁿ', i: 'ⁱ',
};
const RAISED_OR_LOWERED = /([₀-₉₊₋ₙᵢ⁰¹²³⁴-⁹⁺⁻ⁿⁱ]+)/;
