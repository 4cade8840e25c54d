import { escapeText } from '../../markdown/escape-text.ts';
import type { Segment } from '../../model/maths.ts';
import { latexProblem } from '../../markdown/latex-problem.ts';
import { LONGEST_TEXT } from '../reference.ts';

/**
 * Paragraphs as Markdown that shows exactly them. Maths that cannot be typeset, such as a macro of the
 * authors' own, stays in the text with its dollar signs.
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
  const readable = paragraphs.map((segments) =>
    segments.map((segment): Segment => {
      const problem = segment.kind === 'maths' ? latexProblem(segment.value, false) : undefined;
      if (problem === undefined) return segment;
      remarks.push(`The formula $${segment.value}$ cannot be typeset and stands as text. ${problem}`);
      return { kind: 'text', value: `$${segment.value}$` };
    }),
  );
  return { markdown: escapeText(readable.filter((segments) => segments.length > 0)), remarks };
}
