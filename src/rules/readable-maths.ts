import { entriesOf } from '../model/library.ts';
import katex from 'katex';
import type { Finding } from '../model/issues.ts';
import type { Rule } from './index.ts';

/** Maths is LaTeX that the site can typeset; a dollar sign that means money needs a backslash. */
export const readableMaths: Rule = (library) =>
  entriesOf(library).flatMap(({ file, body }) =>
    body.maths.flatMap(({ value, position, display }): Finding[] => {
      const problem = latexProblem(value, display);
      if (problem === undefined) return [];
      return [
        {
          file,
          position,
          message: `Unexpected maths \`$${shorten(value)}$\`, expected LaTeX. ${problem}`,
          action:
            'Correct the LaTeX, or if no maths is meant, put a backslash before each dollar sign: \\$5.',
        },
      ];
    }),
  );

/** Why KaTeX cannot typeset a formula, in a sentence; undefined where it can. */
export function latexProblem(latex: string, displayMode: boolean): string | undefined {
  // Pandoc's rule, https://pandoc.org/MANUAL.html#math: "$5 and $10" are sums of money.
  if (!displayMode && /^\s|\s$/.test(latex)) return 'White space stands next to one of the dollar signs.';
  try {
    katex.renderToString(latex, { displayMode, output: 'mathml', strict: 'ignore', throwOnError: true });
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const line = reason.replace(/^KaTeX parse error: |\u0332/g, '').split('\n')[0] ?? '';
    return line.replace(/\.?$/, '.');
  }
}

function shorten(latex: string): string {
  return latex.length > 40 ? `${latex.slice(0, 39)}…` : latex;
}
