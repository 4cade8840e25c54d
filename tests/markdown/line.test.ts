import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineHtml, lineText } from '../../src/markdown/line.ts';
import { joinLine } from '../../src/model/maths.ts';

describe('a line of an entry', () => {
  it.each([
    ['The $\\alpha$-stable law in $L_2$', 'The α-stable law in L₂'],
    ['$O(n^2)$ for $\\mathbb{R}^n$', 'O(n²) for ℝⁿ'],
    ['H$_2$O', 'H₂O'],
    ['It costs $5 and $10', 'It costs $5 and $10'],
    ['Costs \\$x and \\$y', 'Costs $x and $y'],
    ['Broken $\\frac{a}{$ maths', 'Broken $\\frac{a}{$ maths'],
    ['A \\(x\\) and *stars*', 'A \\(x\\) and *stars*'],
  ])('is characters: %s', (line, text) => {
    expect(lineText(line)).toBe(text);
  });

  it('is HTML with its maths typeset and tied, and nothing else of it markup', () => {
    expect(lineHtml('A <b> & the $k$-means')).toBe(
      'A &lt;b&gt; &amp; the <span class="tied"><math><semantics><mi>k</mi><annotation encoding="application/x-tex">k</annotation></semantics></math>-</span>means',
    );
    expect(lineHtml('It costs $5 and $10 & \\$a')).toBe('It costs $5 and $10 &amp; $a');
  });

  it('shows any text that was made a line as that text', () => {
    const unit = fc.constantFrom(...'$\\{}_^a1 ');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
        const value = text.replace(/\\+\$/g, '$').replace(/ +/g, ' ');
        expect(lineText(joinLine([{ kind: 'text', value }]))).toBe(value);
      }),
    );
  });
});
