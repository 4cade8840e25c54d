import { entriesOf, type Entry } from '../model/library.ts';
import { latexProblem } from '../markdown/latex-problem.ts';
import { linearMaths } from '../markdown/linear-maths.ts';
import type { Finding, Position } from '../model/issues.ts';
import { splitLine } from '../model/maths.ts';
import type { PaperFrontmatter } from '../model/paper.ts';
import type { Rule } from './rule.ts';

/** Maths is LaTeX that the site can typeset; a dollar sign that means money needs a backslash. */
export const readableMaths: Rule = {
  name: 'readable-maths',
  holds: 'What stands between dollar signs is LaTeX that can be typeset, in a title on one line.',
  example: {
    of: 'text',
    no: 'It costs $5 or $6, and takes $O(n^2$ steps.',
    yes: 'It costs \\$5 or \\$6, and takes $O(n^2)$ steps.',
  },
  find: (library) => [
    ...entriesOf(library).flatMap(({ file, body }) =>
      body.maths.flatMap(({ value, position, display }) =>
        unreadable(file, position, value, latexProblem(value, display)),
      ),
    ),
    ...library.papers.flatMap((paper) => [...inLine(paper, 'title'), ...inLine(paper, 'summary')]),
  ],
};

/** A title stands also where there are no formulas: in the tab of a browser, in search results. */
function inLine({ file, fields, locate }: Entry<PaperFrontmatter>, field: 'title' | 'summary'): Finding[] {
  const maths = splitLine(fields[field] ?? '').filter(({ kind }) => kind === 'maths');
  return maths.flatMap(({ value }): Finding[] => {
    const problem = latexProblem(value, false);
    if (problem !== undefined) return unreadable(file, locate([field]), value, problem, IN_YAML);
    if (linearMaths(value).isWhole) return [];
    return [
      {
        file,
        position: locate([field]),
        message: `Unexpected maths \`$${shorten(value)}$\` in \`${field}\`, expected what one line of characters can say: indices, Greek, fractions.`,
        action:
          'Say it in words, or in characters such as ℝⁿ; a matrix or a brace has its place in the text.',
      },
    ];
  });
}

function unreadable(
  file: string,
  position: Position | undefined,
  latex: string,
  problem: string | undefined,
  action = IN_TEXT,
): Finding[] {
  if (problem === undefined) return [];
  return [
    {
      file,
      position,
      message: `Unexpected maths \`$${shorten(latex)}$\`, expected LaTeX. ${problem}`,
      action,
    },
  ];
}

const IN_TEXT = 'Correct the LaTeX, or if no maths is meant, put a backslash before each dollar sign: \\$5.';
const IN_YAML =
  'Correct the LaTeX, or if no maths is meant, put a backslash before each dollar sign, two within double quotes: "\\\\$5".';

function shorten(latex: string): string {
  return latex.length > 40 ? `${latex.slice(0, 39)}…` : latex;
}
