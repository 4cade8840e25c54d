import { describe, expect, it } from 'vitest';
import { linearMaths } from '../../src/markdown/linear-maths.ts';

describe('maths on a line', () => {
  it.each([
    [
      'letters of other alphabets plainly, but for names of sets',
      '\\mathcal{O} \\mathbf{x} \\mathfrak{g} \\mathsf{A} \\mathbb{E}',
      'OxgAE',
    ],
    ['sets', '\\mathbb{R}^n \\times \\mathbb{Z}', 'ℝⁿ×ℤ'],
    ['Greek as it is typed', '\\alpha \\epsilon \\varepsilon \\phi \\vartheta \\Theta', 'αεεφϑΘ'],
    ['indices that Unicode has', 'O(n^2) + L_2 + A_{ij}^T + 10^{-3}', 'O(n²) + L₂ + Aᵢⱼᵀ + 10⁻³'],
    [
      'other indices behind their sign',
      'x_{\\text{train}} \\in L_\\infty, 2^{|x|}',
      'x_train ∈ L_∞, 2^(|x|)',
    ],
    ['an index without a base', '_2', '₂'],
    ['primes and stars', "f'(x^*)", 'f′(x*)'],
    ['functions apart from their arguments', 'n \\log n + \\sin(x) + \\max_x f', 'n log n + sin(x) + maxₓ f'],
    ['fractions with the brackets that they need', '\\frac{a}{b} + \\frac{a}{b+c}', 'a/b + a/(b + c)'],
    ['roots', '\\sqrt{s} \\sqrt[3]{x+1}', '√s³√(x + 1)'],
    ['sums', '\\sum_{i=1}^n x_i', '∑ᵢ₌₁ⁿ xᵢ'],
    ['choices', '\\binom{n}{k}', '(n choose k)'],
    ['accents', '\\hat{x} \\bar{t} \\vec{v} \\tilde{\\theta} \\overline{MS}', 'x̂t̄v⃗θ̃M̅S̅'],
    ['relations with spaces, a sign without', '-1 \\le x<y \\to \\infty', '−1 ≤ x < y → ∞'],
    ['lists and numbers', '(x, y) = 1{,}000', '(x, y) = 1,000'],
    ['words', '\\text{if } x \\operatorname{arg\\,max}', 'if x arg max'],
    ['an isotope', '^{18}\\mathrm{F}', '¹⁸F'],
    ['nothing that is not shown', '\\phantom{x}\\textcolor{red}{y}', 'y'],
    ['what is in a box', '\\boxed{x}', 'x'],
  ])('has %s', (_, latex, text) => {
    expect(linearMaths(latex)).toEqual({ text, isWhole: true });
  });

  it.each([
    ['a matrix', '\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}', '( 1 2 3 4 )'],
    ['a brace', '\\underbrace{a}_{n}', 'aₙ'],
    ['a line through it', '\\cancel{x}', 'x'],
    ['a hat over several letters', '\\widehat{abc}', 'abc'],
  ])('does not say all of %s', (_, latex, text) => {
    expect(linearMaths(latex)).toEqual({ text, isWhole: false });
  });

  it('throws for LaTeX that cannot be read', () => {
    expect(() => linearMaths('\\frac{a}{')).toThrow();
  });
});
