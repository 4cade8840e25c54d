import { describe, expect, it } from 'vitest';
import { normaliseLine } from '../../../src/formats/text/normalise-line.ts';
import { unescapeMaths } from '../../../src/formats/text/unescape-maths.ts';
import { latexToSegments } from '../../../src/formats/text/latex-to-segments.ts';
import { linkFromUrl } from '../../../src/formats/text/link-from-url.ts';
import { markupToSegments } from '../../../src/formats/text/markup-to-segments.ts';
import { venueFromJournalReference, venueOf } from '../../../src/formats/text/venue.ts';
import { titleLine } from '../../../src/formats/text/title-line.ts';
import type { Segment } from '../../../src/model/maths.ts';

/** Segments as one text, maths between guillemets. */
function shown(segments: readonly Segment[]): string {
  return segments.map(({ kind, value }) => (kind === 'maths' ? `«${value}»` : value)).join('');
}

describe('LaTeX becomes text', () => {
  it.each([
    [
      String.raw`Garc{\'\i}a, Jos\'e, Erd\H{o}s, \O re, \ss{} and Stra\ss e`,
      'García, José, Erdős, Øre, ß and Straße',
    ],
    [String.raw`\v{S}\'{\i}\c c {\aa} na\"{\i}ve \~n`, 'Šíç å naïve ñ'],
    [String.raw`\emph{deep {MRI}} \textbf{nets}, {\it old}`, 'deep MRI nets, old'],
    [String.raw`50\% \& more \_ \# \{x\}, 100% & a_b`, '50% & more _ # {x}, 100% & a_b'],
    ["``quoted'' and `single', don't -- or --- it", "“quoted” and ‘single’, don't – or — it"],
    [String.raw`Fig.~2 took ~58 s \cite{a}, see~\ref{b}`, 'Fig. 2 took ~58 s, see'],
    [String.raw`the $\alpha$-model at \$5`, 'the «\\alpha»-model at $5'],
    [String.raw`(1^{+1.39}_{-0.59}) and \unknown{x}`, '(1^{+1.39}_{-0.59}) and \\unknown{x}'],
    [String.raw`\url{https://a.org/~x--y_z} \href{https://b.org}{b}`, 'https://a.org/~x--y_z b'],
    ['{unbalanced and } braces {', 'unbalanced and braces'],
  ])('%s', (latex, expected) => {
    expect(shown(latexToSegments(latex))).toBe(expected);
  });
});

describe('markup becomes text', () => {
  it.each([
    ['<i>C. elegans</i> &amp; H<sub>2</sub>O', ['C. elegans & H«_{2}»O']],
    ['<jats:title>Abstract</jats:title><jats:p>One.</jats:p><jats:p>Two.</jats:p>', ['One.', 'Two.']],
    ['p < 0.05 and a > b', ['p < 0.05 and a > b']],
    ['p < 0.05 <b>not closed', ['p < 0.05 <b>not closed']],
    ['First.\n\nSecond at $5, $x^2$.', ['First.', 'Second at $5, «x^2».']],
    ['A &nbsp; B &unknown; C &#8211; D', ['A B &unknown; C – D']],
    ['<!DOCTYPE a [<!ENTITY b "c">]>&b;', ['<!DOCTYPE a [<!ENTITY b "c">]>&b;']],
  ])('%s', (text, expected) => {
    expect(markupToSegments(text).map(shown)).toEqual(expected);
  });
});

describe('maths in a title', () => {
  it.each([
    [String.raw`$\alpha$-nets`, 'α-nets'],
    [String.raw`$L_2$ and $x^{10}$, $\alpha_{2}$`, 'L₂ and x¹⁰, α₂'],
    [String.raw`$\frac{1}{2}$ of $\mathcal{O}(n)$`, String.raw`$\frac{1}{2}$ of $\mathcal{O}(n)$`],
    [String.raw`$n_{\text{max}}$`, String.raw`$n_{\text{max}}$`],
  ])('%s', (latex, expected) => {
    expect(titleLine(latexToSegments(latex))).toBe(expected);
  });
});

it('maths that was escaped as text is found again, money is not', () => {
  const text = String.raw`\$\textbackslash alpha\_i\$ for \$5 and \$x\$`;
  expect(shown(unescapeMaths(latexToSegments(text)))).toBe('«\\alpha_i» for $5 and $x$');
});

it('text is one line of characters that show', () => {
  expect(normaliseLine('a\u202eb\u200bc\u00ad\n\td\u0000  e\u0301')).toBe('abc d é');
});

describe('a venue', () => {
  it.each([
    ['ICLR 2024', 'ICLR 2024'],
    ['Nature Communications (2025)', 'Nature Communications 2025'],
    ['Transactions on Machine Learning Research, 2023.', 'Transactions on Machine Learning Research 2023'],
    ['JETP Lett.86:559-561,2008', { name: 'JETP Lett.', year: 2008, volume: 86, pages: '559-561' }],
    ['Phys.Rev.D76:013009,2007', { name: 'Phys.Rev.D', year: 2007, volume: 76, pages: '013009' }],
    ['Phys. Rev. D 74, 073002 (2006)', { name: 'Phys. Rev. D', year: 2006, volume: 74, pages: '073002' }],
    [
      'Neural Networks 12(3):45--67, 2019',
      { name: 'Neural Networks', year: 2019, volume: 12, number: 3, pages: '45-67' },
    ],
    [
      'IEEE Trans. Neural Netw., vol. 3, no. 2, pp. 45-67, 2019',
      { name: 'IEEE Trans. Neural Netw.', year: 2019, volume: 3, number: 2, pages: '45-67' },
    ],
    [
      'Mon. Not. R. Astron. Soc. 460 (2016) 1270-1281',
      { name: 'Mon. Not. R. Astron. Soc.', year: 2016, volume: 460, pages: '1270-1281' },
    ],
    [
      'Advances in Neural Information Processing Systems 34 (2021)',
      { name: 'Advances in Neural Information Processing Systems', year: 2021, volume: 34 },
    ],
    ['Science 2015, 350', undefined],
    ['to appear in Nature', undefined],
    ['Nature', undefined],
    ['arXiv 2024', undefined],
    ['2024', undefined],
  ])('is read from %s as far as it says without a doubt what is what', (text, expected) => {
    expect(venueFromJournalReference(text)).toEqual(expected);
  });

  it('gets its year from the date, once', () => {
    expect(venueOf({ name: 'Neural Computation', date: '2023-10' })).toBe('Neural Computation 2023');
    expect(venueOf({ name: 'Proceedings of ICML 2023', date: '2024' })).toBe('Proceedings of ICML 2023');
    expect(venueOf({ name: 'Neural Computation' })).toBe('Neural Computation');
    expect(venueOf({ name: 'Neural Computation', date: '0999' })).toBe('Neural Computation');
    expect(venueOf({ name: 'bioRxiv', date: '2023', volume: '1' })).toBeUndefined();
    expect(venueOf({ name: '', date: '2023', volume: '1' })).toBeUndefined();
  });

  it('is taken apart where more than a year is known, and says what it is where that does not follow', () => {
    const facts = { name: 'Neural Computation', date: '2023', volume: '12', kind: 'journal' } as const;
    expect(venueOf({ ...facts, number: '3-4', pages: '1--20' })).toEqual({
      name: 'Neural Computation',
      year: 2023,
      volume: 12,
      number: '3-4',
      pages: '1-20',
    });
    expect(venueOf({ ...facts, name: 'ICML', kind: 'conference' })).toEqual({
      name: 'ICML',
      year: 2023,
      volume: 12,
      kind: 'conference',
    });
    expect(venueOf({ name: 'Universität Bonn', date: '2019', kind: 'thesis' })).toEqual({
      name: 'Universität Bonn',
      year: 2019,
      kind: 'thesis',
    });
    expect(venueOf({ name: 'ICML', date: '2019', kind: 'conference' })).toBe('ICML 2019');
  });
});

it('an address is a link only where its host says which', () => {
  const review = 'https://openreview.net/forum?id=x';
  expect(linkFromUrl(review, '2311.00136', undefined)).toEqual({ openreview: review });
  expect(linkFromUrl('https://example.org/a.PDF', undefined, undefined)).toEqual({
    pdf: 'https://example.org/a.PDF',
  });
  expect(linkFromUrl('https://example.org/a.pdf', '2311.00136', undefined)).toEqual({});
  expect(linkFromUrl('javascript:alert(1)', undefined, undefined)).toEqual({});
  expect(linkFromUrl('https://example.org/', undefined, undefined)).toEqual({});
});
