import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper } from './sample-entries.ts';

describe('no-latex-debris', () => {
  it.each([
    'Maths $\\alpha_{i}$ and $$\\frac{1}{2}$$ and a formula\n\n$$\n\\sum_i x_i\n$$\n\nand code `\\emph{x}`.',
    'Escapes \\* \\_ \\< \\$5 \\[a\\] \\# 50\\% \\~ \\"quoted\\" and don\\\'t.',
    'A set {1, 2}, 2~3, C:\\\\ and https://example.org/~ada/\\foo.',
  ])('accepts maths, code, addresses and the escapes of Markdown: %s', (text) => {
    expect(body(text)).toBe('');
  });

  it('refuses commands', () => {
    expect(body('As shown by \\cite{smith2020}, it is \\emph{good}.')).toMatchInlineSnapshot(`
      "content/papers/a.md:6:13  warning  no-latex-debris
        Unexpected LaTeX \`\\cite{smith2020}\` outside of maths, expected plain text.
        Type what it stands for (é for \\'e, **bold** for \\textbf), or put maths between dollar signs.

      content/papers/a.md:6:37  warning  no-latex-debris
        Unexpected LaTeX \`\\emph{good}\` outside of maths, expected plain text.
        Type what it stands for (é for \\'e, **bold** for \\textbf), or put maths between dollar signs."
    `);
  });

  it.each([
    ['Schr\\"odinger', '\\"o'],
    ["Poincar\\'{e}", "\\'{e}"],
    ['Erd\\H{o}s', '\\H{o}'],
    ["so ``called'' quotes", "``called''"],
    ['a line\\newline', '\\newline'],
  ])('refuses %s', (text, found) => {
    expect(body(text)).toContain(`Unexpected LaTeX \`${found}\` outside of maths`);
  });

  it('finds it below the frontmatter at its position, in notes too', () => {
    expect(body('One.\n\n## Notes\n\nSee \\ref{x}.').split('  ')[0]).toBe('content/papers/a.md:10:5');
  });

  it('refuses it in fields, with braces and escapes, once a value', () => {
    const lines = [
      'authors: [Ada, "G{\\\\\\"o}del {K}"]',
      'venue: "AT\\\\&T {VLDB}"',
      'summary: "On \\\\emph{x}."',
    ];
    expect(reportOf('no-latex-debris', { 'papers/a.md': paper(lines) })).toMatchInlineSnapshot(`
      "content/papers/a.md:4:16  warning  no-latex-debris
        Unexpected LaTeX \`\\"o\` outside of maths, expected plain text.
        Type what it stands for (é for \\'e, **bold** for \\textbf), or put maths between dollar signs.

      content/papers/a.md:5:8  warning  no-latex-debris
        Unexpected LaTeX \`\\&\` outside of maths, expected plain text.
        Type what it stands for (é for \\'e, **bold** for \\textbf), or put maths between dollar signs.

      content/papers/a.md:6:10  warning  no-latex-debris
        Unexpected LaTeX \`\\emph{x}\` outside of maths, expected plain text.
        Type what it stands for (é for \\'e, **bold** for \\textbf), or put maths between dollar signs."
    `);
  });
});

function body(text: string): string {
  return reportOf('no-latex-debris', { 'papers/a.md': paper([], text) });
}
