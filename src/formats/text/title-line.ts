import { latexProblem } from '../../markdown/latex-problem.ts';
import { linearMaths } from '../../markdown/linear-maths.ts';
import type { Segment } from '../../model/maths.ts';

/**
 * A title as one line of text: maths that a line of characters can show becomes those characters (`$\alpha$`
 * gives α, `$L_2$` gives L₂), the rest stays LaTeX between dollar signs, which are escaped where it cannot be
 * read.
 */
export function titleLine(segments: readonly Segment[]): string {
  return segments.map(({ kind, value }) => (kind === 'maths' ? mathsInTitle(value) : value)).join('');
}

/** The same with all maths as LaTeX: for what this project wrote itself. */
export function latexLine(segments: readonly Segment[]): string {
  return segments.map(({ kind, value }) => (kind === 'maths' ? `$${value}$` : value)).join('');
}

function mathsInTitle(latex: string): string {
  if (latexProblem(latex, false) !== undefined) return `\\$${latex}\\$`;
  const { text, isWhole } = linearMaths(latex);
  const isPlain = isWhole && !WRITTEN_OUT.test(text) && !OTHER_LETTERS.test(latex);
  return isPlain ? text : `$${latex}$`;
}

/** What stands for a second line, over a letter or for a letter beside it: typeset, it reads better. */
const WRITTEN_OUT = /[_^/√\u0300-\u036f\u20d7]|(?![ⁿⁱₙᵢ])\p{Lm}| choose /u;
const OTHER_LETTERS = /\\(?:math(?!rm)|bm|boldsymbol)/;
