import { describe, expect, it } from 'vitest';
import { typesetMaths } from '../../src/markdown/typeset-maths.ts';

/** The formula without its frame. */
function formula(latex: string): string {
  return typesetMaths(latex, false).replace(/<\/?(?:math|semantics)>|<annotation.*<\/annotation>/g, '');
}

describe('typeset maths', () => {
  it('has letters of other alphabets as characters, those with places of their own too', () => {
    const alphabets = [
      '\\mathbf{Ra1}',
      '\\mathcal{BEFHILMR}',
      '\\mathfrak{CHIRZ}',
      '\\mathbb{CHNPQRZ1}',
      '\\mathit{h}',
    ];
    expect(alphabets.map((latex) => formula(latex).replace(/<[^>]*>/g, ''))).toEqual([
      '𝐑𝐚𝟏',
      'ℬℰℱℋℐℒℳℛ',
      'ℭℌℑℜℨ',
      'ℂℍℕℙℚℝℤ𝟙',
      'h',
    ]);
  });

  it('never leaves to mathvariant or to menclose what browsers do not paint', () => {
    const all = [
      '\\mathsf{R}\\mathtt{R}\\boldsymbol{\\theta}\\mathbf{\\Theta}\\textbf{a}',
      '\\cancel{x}\\boxed{x}\\fbox{x}\\underline{x}\\overline{x}\\sout{x}',
    ];
    for (const latex of all) {
      expect(typesetMaths(latex, false)).not.toMatch(/mathvariant="(?!normal)|<menclose/);
    }
  });

  it('keeps the spaces of operators', () => {
    expect(formula('n \\log n')).toBe(
      '<mrow><mi>n</mi><mrow><mspace width="0.1667em"></mspace><mi>log</mi><mo>\u2061</mo><mspace width="0.1667em"></mspace></mrow><mi>n</mi></mrow>',
    );
  });

  it('carries the LaTeX, escaped', () => {
    expect(typesetMaths('a < b', true)).toMatch(
      /^<math display="block"><semantics>.*<annotation encoding="application\/x-tex">a &lt; b<\/annotation><\/semantics><\/math>$/,
    );
  });

  it.each([
    '\\href{javascript:alert(1)}{x}',
    '\\class{a}{x}',
    '\\includegraphics{x}',
    '\\frac{a}{',
    '\\color{red;x:y}x',
    '\\def\\x{\\x\\x}\\x',
  ])('refuses %s', (latex) => {
    expect(() => typesetMaths(latex, false)).toThrow();
  });
});
