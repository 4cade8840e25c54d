import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper } from './sample-entries.ts';

describe('quoted-identifier', () => {
  it('accepts identifiers as text in their canonical form', () => {
    const files = {
      'papers/a.md': paper(['arxiv: "2405.00010"', 'doi: "10.1000/xyz"']),
      'papers/b.md': paper(['arxiv: math.GT/0309136', 'doi: 10.1000/xyz']),
      'papers/c.md': paper(),
    };
    expect(reportOf('quoted-identifier', files)).toBe('');
  });

  it('refuses an arXiv identifier without quotes, and shows the exact line to type', () => {
    expect(identifier('arxiv: 2405.00010')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:8  error  quoted-identifier
        Unexpected number for \`arxiv\`, expected text: YAML reads \`2405.00010\` as a number and drops its zeros.
        Put it in quotes: arxiv: "2405.00010""
    `);
  });

  it('keeps a leading zero and leaves a comment out', () => {
    expect(identifier('arxiv:   0704.0010 # Gauge theory')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:10  error  quoted-identifier
        Unexpected number for \`arxiv\`, expected text: YAML reads \`0704.0010\` as a number and drops its zeros.
        Put it in quotes: arxiv: "0704.0010""
    `);
  });

  it('refuses a number for a DOI', () => {
    expect(identifier('doi: 10.1000')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:6  error  quoted-identifier
        Unexpected number for \`doi\`, expected text: YAML reads \`10.1000\` as a number and drops its zeros.
        Put it in quotes: doi: "10.1000""
    `);
  });

  it('refuses a version, a prefix and an address, and shows what to type', () => {
    expect(identifier('arxiv: "2311.00136v2"')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:8  error  quoted-identifier
        Unexpected \`2311.00136v2\` for \`arxiv\`, expected an arXiv identifier without version, such as \`2311.00136\`.
        Type arxiv: "2311.00136""
    `);
    expect(identifier('arxiv: "arXiv:2311.00136"')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:8  error  quoted-identifier
        Unexpected \`arXiv:2311.00136\` for \`arxiv\`, expected an arXiv identifier without version, such as \`2311.00136\`.
        Type arxiv: "2311.00136""
    `);
    expect(identifier('arxiv: https://arxiv.org/pdf/hep-th/9901001v3.pdf')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:8  error  quoted-identifier
        Unexpected \`https://arxiv.org/pdf/hep-th/9901001v3.pdf\` for \`arxiv\`, expected an arXiv identifier without version, such as \`2311.00136\`.
        Type arxiv: "hep-th/9901001""
    `);
    expect(identifier('doi: https://doi.org/10.1000/xyz')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:6  error  quoted-identifier
        Unexpected \`https://doi.org/10.1000/xyz\` for \`doi\`, expected a DOI such as \`10.1000/xyz\`.
        Type doi: "10.1000/xyz""
    `);
  });

  it('refuses what no identifier can be', () => {
    expect(identifier('arxiv: "2313.00136"')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:8  error  quoted-identifier
        Unexpected \`2313.00136\` for \`arxiv\`, expected an arXiv identifier without version, such as \`2311.00136\`.
        Correct it, or leave arxiv out if the paper has none."
    `);
    expect(identifier('doi: "11.1000/xyz"')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:6  error  quoted-identifier
        Unexpected \`11.1000/xyz\` for \`doi\`, expected a DOI such as \`10.1000/xyz\`.
        Correct it, or leave doi out if the paper has none."
    `);
    expect(identifier('arxiv: ""')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:8  error  quoted-identifier
        Unexpected \`\` for \`arxiv\`, expected an arXiv identifier without version, such as \`2311.00136\`.
        Correct it, or leave arxiv out if the paper has none."
    `);
  });
});

function identifier(line: string): string {
  return reportOf('quoted-identifier', { 'papers/a.md': paper([line]) });
}
