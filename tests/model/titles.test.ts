import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTitles } from '../../src/model/compare-titles.ts';
import { titleKey } from '../../src/model/titles.ts';

describe('titleKey', () => {
  it.each([
    ['Neural Fields: A Résumé', 'neural fields -- a resume.'],
    ['Left/Right Brain', 'Left Right  brain'],
    ['ﬁne “structure”', 'Fine Structure'],
    ['The $\\alpha$-stable law', 'The α-stable law'],
    ['$O(n^2)$ in $\\mathbb{R}^n$', 'O(n²) in ℝⁿ'],
    ['$n \\log n$ for $\\varepsilon$ and $\\ell_1$', 'n log n for ε and ℓ₁'],
    ['H$_2$O', 'H₂O'],
  ])('is the same for %j and %j', (a, b) => {
    expect(titleKey(a)).toBe(titleKey(b));
  });

  it.each([
    ['Neural Fields', 'Neural Field'],
    ['GPT-2', 'GPT-3'],
    ['$\\alpha$-decay', '$\\beta$-decay'],
    ['脑', '心'],
    ['???', '!!!'],
  ])('is another for %j and %j', (a, b) => {
    expect(titleKey(a)).not.toBe(titleKey(b));
  });

  it('is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        expect(titleKey(titleKey(title))).toBe(titleKey(title));
      }),
    );
  });
});

describe('compareTitles', () => {
  it('orders as an index does: articles, case, accents and quotation marks aside, numbers by value', () => {
    const titles = [
      'Zebra',
      'The Alpha',
      'beta',
      'Élan',
      '“Gamma”',
      'Layer 10',
      'Layer 9',
      'A delta',
      'Another',
      'An epoch',
    ];
    expect(titles.toSorted(compareTitles)).toEqual([
      'The Alpha',
      'Another',
      'beta',
      'A delta',
      'Élan',
      'An epoch',
      '“Gamma”',
      'Layer 9',
      'Layer 10',
      'Zebra',
    ]);
  });

  it('gives titles one order, whatever order they come in', () => {
    const title = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom('a', 'A', 'á', 'The a', 'a!', '!a', 'The', 'an', '1', '01'),
    );
    fc.assert(
      fc.property(fc.uniqueArray(title, { maxLength: 8 }), fc.func(fc.nat()), (titles, shuffle) => {
        const shuffled = titles.toSorted((a, b) => shuffle(a) - shuffle(b));
        expect(shuffled.toSorted(compareTitles)).toEqual(titles.toSorted(compareTitles));
      }),
    );
  });
});
