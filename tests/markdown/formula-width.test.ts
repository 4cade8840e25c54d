import { expect, it } from 'vitest';
import { formulaWidth } from '../../src/markdown/formula-width.ts';

it.each([
  ['x', 1],
  ['\\mathcal{O}(n \\log n)', 5],
  ['\\|\\nabla f(x)\\|_2 \\le L', 7],
  ['\\begin{cases} x^2 & x > 0 \\\\ 0 & x \\le 0 \\end{cases}', 5],
  ['a \\qquad b', 4],
  ['', 0],
])('the formula %s is about %i em wide', (latex, width) => {
  expect(formulaWidth(latex)).toBe(width);
});
