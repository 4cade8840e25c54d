import { escapeText } from '../../markdown/escape-text.ts';
import type { Segment } from '../../model/maths.ts';
import { latexProblem } from '../../markdown/latex-problem.ts';
import { LONGEST_TEXT } from '../reference.ts';

/**
 * Paragraphs as Markdown that shows exactly them. Maths that cannot be typeset, such as a macro of the authors' own,
 * stays in the text with its dollar signs.
 * @returns the text, and a remark on each such formula
 */
export function segmentsToMarkdown(paragraphs: readonly (readonly Segment[])[]): {
  markdown: string;
  remarks: string[];
} {
  const remarks: string[] = [];
  const length = paragraphs.flat().reduce((sum, { value }) => sum + value.length, 0);
  if (length > LONGEST_TEXT)
    return {
      markdown: paragraphs
        .flat()
        .map(({ value }) => value)
        .join(''),
      remarks,
    };
  const readable = paragraphs.map((pieces) =>
    pieces.map((piece): Segment => {
      const problem = piece.kind === 'maths' ? latexProblem(piece.value, false) : undefined;
      if (problem === undefined) return piece;
      remarks.push(`The formula $${piece.value}$ cannot be typeset and stands as text. ${problem}`);
      return { kind: 'text', value: `$${piece.value}$` };
    }),
  );
  return { markdown: escapeText(readable.filter((pieces) => pieces.length > 0)), remarks };
}
