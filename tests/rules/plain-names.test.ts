import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper, readingPath, topic } from './sample-entries.ts';

describe('plain-names', () => {
  it('accepts maths in titles and summaries of papers, and money and characters elsewhere', () => {
    const step = 'steps: [{ paper: a, why: "From $5 to $10, in L₂." }]';
    expect(
      reportOf('plain-names', {
        'papers/a.md': paper(['summary: "A bound in $L_2$."']),
        'paths/p.md': readingPath([step]),
      }),
    ).toBe('');
  });

  it('refuses it in topics, in paths and in the description of the list, and says what to type', () => {
    expect(
      reportOf('plain-names', {
        'topics/x.md': topic().replace('About it.', 'On $\\mathbb{R}^n$.'),
        'paths/p.md': readingPath(['steps: [{ paper: a, why: "In $L_2$." }]']),
        'site.yaml': 'title: T\ndescription: About $O(n)$.\nurl: https://example.org/\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/paths/p.md:5:26  error  plain-names
        Unexpected maths \`$L_2$\` in \`steps.0.why\`, expected characters.
        Type what they stand for: L₂

      content/site.yaml:2:14  error  plain-names
        Unexpected maths \`$O(n)$\` in \`description\`, expected characters.
        Type what they stand for: O(n)

      content/topics/x.md:4:14  error  plain-names
        Unexpected maths \`$\\mathbb{R}^n$\` in \`description\`, expected characters.
        Type what they stand for: ℝⁿ"
    `);
  });
});
