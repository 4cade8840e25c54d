import { expect, it } from 'vitest';
import { latexProblem } from '../../src/markdown/latex-problem.ts';

it('LaTeX that only draws is maths', () => {
  for (const latex of [
    'x_i \\le 5\\%',
    '\\mathcal{O}(n \\log n)',
    'a \\\\ b',
    '\\text{if } \\delta > 0',
    '\\#\\{x\\}',
  ])
    expect(latexProblem(latex, true)).toBeUndefined();
});

it.each(
  // What reads, writes, defines or expands in TeX and LaTeX, and in the engines that people run.
  (
    'input include openin openout read write immediate special csname catcode def gdef edef xdef let futurelet ' +
    'global long outer newcommand renewcommand providecommand DeclareMathOperator DeclareRobustCommand expandafter ' +
    'noexpand the scantokens directlua latelua shipout everymath everypar jobname endinput batchmode message ' +
    'errmessage includegraphics lstinputlisting verbatiminput InputIfFileExists usepackage documentclass loop ' +
    'ifnum ifx href url verb bibliography newwrite aftergroup uppercase lowercase string meaning label ref eqref'
  ).split(' '),
)('\\%s is no maths, wherever it stands', (name) => {
  for (const latex of [
    `\\${name}`,
    `\\${name}{x}`,
    `\\${name}\\x{y}`,
    `\\${name}|x|`,
    `\\text{a \\${name}{x} b}`,
    `x^{\\${name}\\x y}`,
    `\\\\\\${name}\\x{y}`,
  ])
    expect(latexProblem(latex, true), latex).toBeDefined();
});

it('a definition, a comment and a character by its code are named', () => {
  expect([
    latexProblem('\\def\\x{y}', false),
    latexProblem('50% of x', false),
    latexProblem('x^^5cinput', false),
    latexProblem('\\verb|x|', false),
  ]).toMatchInlineSnapshot(`
    [
      "\\def defines a command.",
      "% begins a comment, and with a backslash before it is a percent sign.",
      "^^ begins the code of a character, which can be typed itself.",
      "\\verb is a command of TeX, not of maths.",
    ]
  `);
});
