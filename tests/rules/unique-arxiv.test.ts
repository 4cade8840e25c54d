import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper } from './sample-entries.ts';

describe('unique-arxiv', () => {
  it('accepts different identifiers, and papers without one', () => {
    expect(arxiv('"2311.00136"', '"2311.00137"')).toBe('');
    expect(reportOf('unique-arxiv', { 'papers/a.md': paper(), 'papers/b.md': paper() })).toBe('');
  });

  it('refuses the same identifier twice', () => {
    expect(arxiv('"2311.00136"', '"2311.00136"')).toMatchInlineSnapshot(`
      "content/papers/b.md:4:8  error  unique-arxiv
        Unexpected \`2311.00136\` for \`arxiv\`, expected a paper that is not in the list: content/papers/a.md has the same arxiv.
        Keep one of the two files; if they are different papers, correct the arxiv of one."
    `);
  });

  it('refuses two versions of one paper', () => {
    expect(arxiv('"2311.00136v1"', '"2311.00136v2"')).toMatchInlineSnapshot(`
      "content/papers/b.md:4:8  error  unique-arxiv
        Unexpected \`2311.00136v2\` for \`arxiv\`, expected a paper that is not in the list: content/papers/a.md has the same arxiv.
        Keep one of the two files; if they are different papers, correct the arxiv of one."
    `);
  });

  it('refuses two forms of one identifier', () => {
    expect(arxiv('https://arxiv.org/abs/2311.00136', '"arXiv:2311.00136"')).toMatchInlineSnapshot(`
      "content/papers/b.md:4:8  error  unique-arxiv
        Unexpected \`arXiv:2311.00136\` for \`arxiv\`, expected a paper that is not in the list: content/papers/a.md has the same arxiv.
        Keep one of the two files; if they are different papers, correct the arxiv of one."
    `);
  });

  it('reports each further paper against the first', () => {
    expect(arxiv('"2311.00136"', '"2311.00136"', '"2311.00136"')).toMatchInlineSnapshot(`
      "content/papers/b.md:4:8  error  unique-arxiv
        Unexpected \`2311.00136\` for \`arxiv\`, expected a paper that is not in the list: content/papers/a.md has the same arxiv.
        Keep one of the two files; if they are different papers, correct the arxiv of one.

      content/papers/c.md:4:8  error  unique-arxiv
        Unexpected \`2311.00136\` for \`arxiv\`, expected a paper that is not in the list: content/papers/a.md has the same arxiv.
        Keep one of the two files; if they are different papers, correct the arxiv of one."
    `);
  });
});

function arxiv(...values: string[]): string {
  const files = values.map((value, index) => [`papers/${'abc'[index]}.md`, paper([`arxiv: ${value}`])]);
  return reportOf('unique-arxiv', Object.fromEntries(files) as Record<string, string>);
}
