import { expect, it } from 'vitest';
import { mathsInTags } from '../../src/markdown/maths-in-tags.ts';

it.each([
  [
    'letters in italics, functions and units upright',
    'n \\log n + 3\\,\\mathrm{d}t',
    '<i>n</i> log <i>n</i> + 3 d<i>t</i>',
  ],
  [
    'indices below and above',
    'x_i^2 + O(n^{k+1})',
    '<i>x</i><sub><i>i</i></sub><sup>2</sup> + <i>O</i>(<i>n</i><sup><i>k</i>+1</sup>)',
  ],
  ['indices of indices', 'e^{-x_0^2}', '<i>e</i><sup>−<i>x</i><sub>0</sub><sup>2</sup></sup>'],
  ['words in indices', 'L_{\\text{train}}', '<i>L</i><sub>train</sub>'],
  ['Greek, sets and capitals', '\\alpha \\in \\mathbb{R}^n, \\Gamma', '<i>α</i> ∈ ℝ<sup><i>n</i></sup>, Γ'],
  [
    'fractions with the brackets that they need',
    '\\frac{x_i}{b+c}',
    '<i>x</i><sub><i>i</i></sub>/(<i>b</i> + <i>c</i>)',
  ],
  ['accents on the letter', '\\hat{y}', '<i>ŷ</i>'],
  ['primes and stars where they are', "f'(x^*)", '<i>f</i>′(<i>x</i>*)'],
  ['comparisons escaped', 'p < q \\& r', '<i>p</i> &lt; <i>q</i>&amp;<i>r</i>'],
  ['sums', '\\sum_{i=1}^n x', '∑<sub><i>i</i>=1</sub><sup><i>n</i></sup> <i>x</i>'],
])('a formula for feed readers has %s', (_, latex, html) => {
  expect(mathsInTags(latex)).toBe(html);
});

it.each([
  [
    'a matrix',
    '\\begin{pmatrix} a & b \\\\\n c & d \\end{pmatrix}',
    '<code>\\begin{pmatrix} a &amp; b \\\\ c &amp; d \\end{pmatrix}</code>',
  ],
  ['what is crossed out', '\\cancel{x}', '<code>\\cancel{x}</code>'],
  ['what cannot be read', '\\frac{<b>}{', '<code>\\frac{&lt;b&gt;}{</code>'],
  ['nothing to see', '\\phantom{x}', '<code>\\phantom{x}</code>'],
])('%s stays LaTeX', (_, latex, html) => {
  expect(mathsInTags(latex)).toBe(html);
});

it('characters that mark nothing in a formula come out as nothing', () => {
  expect(mathsInTags('\\char"E000 x\\char"E003')).toBe('<i>x</i>');
});
