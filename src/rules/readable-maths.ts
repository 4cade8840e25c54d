import { entriesOf } from '../model/library.ts';
import { latexProblem } from '../markdown/latex-problem.ts';
import type { Finding } from '../model/issues.ts';
import type { Rule } from './rule.ts';

/** Maths is LaTeX that the site can typeset; a dollar sign that means money needs a backslash. */
export const readableMaths: Rule = {
  name: 'readable-maths',
  holds: 'What stands between dollar signs is LaTeX that can be typeset.',
  example: {
    of: 'text',
    no: 'It costs $5 or $6, and takes $O(n^2$ steps.',
    yes: 'It costs \\$5 or \\$6, and takes $O(n^2)$ steps.',
  },
  find: (library) =>
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
    ),
};

function shorten(latex: string): string {
  return latex.length > 40 ? `${latex.slice(0, 39)}…` : latex;
}
