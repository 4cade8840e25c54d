import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper, topic } from './sample-entries.ts';

describe('readable-maths', () => {
  it('accepts LaTeX, and dollar signs that a backslash or code makes money', () => {
    const body = [
      'The $i$-th of $\\mathcal{O}(n \\log n)$ costs \\$5, not \\$10; `$x` is a variable.',
      '$$\n\\frac{a}{b}\n$$',
    ].join('\n\n');
    expect(reportOf('readable-maths', { 'papers/a.md': paper([], body) })).toBe('');
  });

  it('accepts one dollar sign, which opens nothing', () => {
    expect(reportOf('readable-maths', { 'papers/a.md': paper([], 'It costs $5.') })).toBe('');
  });

  it('accepts in a formula of its own what may not stand within a line', () => {
    const body = 'So:\n\n$$\n\\begin{align}\na &= b \\tag{1}\n\\end{align}\n$$';
    expect(reportOf('readable-maths', { 'papers/a.md': paper([], body) })).toBe('');
  });

  it('refuses it within a line', () => {
    const body = 'So $\\begin{align} a &= b \\end{align}$.';
    expect(reportOf('readable-maths', { 'papers/a.md': paper([], body) })).toMatchInlineSnapshot(`
      "content/papers/a.md:6:4  error  readable-maths
        Unexpected maths \`$\\begin{align} a &= b \\end{align}$\`, expected LaTeX. {align} can be used only in display mode.
        Correct the LaTeX, or if no maths is meant, put a backslash before each dollar sign: \\$5."
    `);
  });

  it('refuses LaTeX that cannot be typeset', () => {
    expect(reportOf('readable-maths', { 'papers/a.md': paper([], 'One.\nAnd $\\frac{a}{$ too.') }))
      .toMatchInlineSnapshot(`
      "content/papers/a.md:7:5  error  readable-maths
        Unexpected maths \`$\\frac{a}{$\`, expected LaTeX. Unexpected end of input in a macro argument, expected '}' at end of input: \\frac{a}{.
        Correct the LaTeX, or if no maths is meant, put a backslash before each dollar sign: \\$5."
    `);
  });

  it('refuses an unknown command', () => {
    expect(reportOf('readable-maths', { 'papers/a.md': paper([], 'Here $\\mathbbx{R}$.') }))
      .toMatchInlineSnapshot(`
        "content/papers/a.md:6:6  error  readable-maths
          Unexpected maths \`$\\mathbbx{R}$\`, expected LaTeX. Unsupported function name: \\mathbbx at position 1.
          Correct the LaTeX, or if no maths is meant, put a backslash before each dollar sign: \\$5."
      `);
  });

  it('refuses sums of money that make no maths', () => {
    const body = 'It costs between $5 & 50% of $10 a month, and so on for many years to come.';
    expect(reportOf('readable-maths', { 'papers/a.md': paper([], body) })).toMatchInlineSnapshot(`
      "content/papers/a.md:6:18  error  readable-maths
        Unexpected maths \`$5 & 50% of $\`, expected LaTeX. White space stands next to one of the dollar signs.
        Correct the LaTeX, or if no maths is meant, put a backslash before each dollar sign: \\$5."
    `);
  });

  it('refuses a display formula in the notes, and cuts what is long', () => {
    const body = `Text.\n\n## Notes\n\n$$\n\\sum_{i ${'+ i '.repeat(12)}\n$$`;
    expect(reportOf('readable-maths', { 'papers/a.md': paper([], body) })).toMatchInlineSnapshot(`
      "content/papers/a.md:10:1  error  readable-maths
        Unexpected maths \`$\\sum_{i + i + i + i + i + i + i + i + i…$\`, expected LaTeX. Expected '}', got 'EOF' at end of input: … i + i + i + i.
        Correct the LaTeX, or if no maths is meant, put a backslash before each dollar sign: \\$5."
    `);
  });

  it('holds for the introduction of a topic', () => {
    expect(reportOf('readable-maths', { 'topics/x.md': topic([], '$}$') })).toMatchInlineSnapshot(`
      "content/topics/x.md:6:1  error  readable-maths
        Unexpected maths \`$}$\`, expected LaTeX. Expected 'EOF', got '}' at position 1.
        Correct the LaTeX, or if no maths is meant, put a backslash before each dollar sign: \\$5."
    `);
  });

  it('accepts maths that is readable in titles and summaries, and money', () => {
    const lines = ['summary: "Costs $5 to $10, or \\\\$x and \\\\$y, in $O(n^2)$."'];
    const text = paper(lines).replace('A title', 'The $\\\\alpha$-stable $\\\\frac{a}{b}$');
    expect(reportOf('readable-maths', { 'papers/a.md': text })).toBe('');
  });

  it('refuses it there where it cannot be read, and where characters cannot say it', () => {
    const lines = ['summary: "With $\\\\begin{pmatrix} 1 & 2 \\\\end{pmatrix}$."'];
    const text = paper(lines).replace('A title', 'The $\\\\alpa$-stable');
    expect(reportOf('readable-maths', { 'papers/a.md': text })).toMatchInlineSnapshot(`
      "content/papers/a.md:2:8  error  readable-maths
        Unexpected maths \`$\\alpa$\`, expected LaTeX. Unsupported function name: \\alpa at position 1.
        Correct the LaTeX, or if no maths is meant, put a backslash before each dollar sign, two within double quotes: "\\\\$5".

      content/papers/a.md:4:10  error  readable-maths
        Unexpected maths \`$\\begin{pmatrix} 1 & 2 \\end{pmatrix}$\` in \`summary\`, expected what one line of characters can say: indices, Greek, fractions.
        Say it in words, or in characters such as ℝⁿ; a matrix or a brace has its place in the text."
    `);
  });
});
