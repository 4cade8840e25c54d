import { latexProblem } from '../../markdown/latex-problem.ts';
import { linearMaths } from '../../markdown/linear-maths.ts';
import { joinLine, type Segment } from '../../model/maths.ts';

/**
 * A title as one line of text: maths that a line of characters can show becomes those characters (`$\alpha$`
 * gives α, `$L_2$` gives L₂), the rest stays LaTeX between dollar signs, but for what cannot be read, which
 * is text.
 */
export function titleLine(segments: readonly Segment[]): string {
  return joinLine(
    segments.map((segment) => (segment.kind === 'maths' ? mathsInTitle(segment.value) : segment)),
  );
}

function mathsInTitle(latex: string): Segment {
  if (latexProblem(latex, false) !== undefined) return { kind: 'text', value: `$${latex}$` };
  const { text, isWhole } = linearMaths(latex);
  const isPlain = isWhole && !WRITTEN_OUT.test(text) && !OTHER_LETTERS.test(latex);
  return isPlain ? { kind: 'text', value: text } : { kind: 'maths', value: latex };
}

/** What stands for a second line, over a letter or for a letter beside it: typeset, it reads better. */
const WRITTEN_OUT = /[_^/√\u0300-\u036f\u20d7]|(?![ⁿⁱₙᵢ])\p{Lm}| choose /u;
const OTHER_LETTERS = /\\(?:math(?!rm)|bm|boldsymbol)/;
