import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper } from './sample-entries.ts';

describe('unique-doi', () => {
  it('accepts different DOIs, and papers without one', () => {
    expect(doi('"10.1000/abc"', '"10.1000/abd"')).toBe('');
    expect(reportOf('unique-doi', { 'papers/a.md': paper(), 'papers/b.md': paper() })).toBe('');
  });

  it('refuses the same DOI twice', () => {
    expect(doi('"10.1000/abc"', '"10.1000/abc"')).toMatchInlineSnapshot(`
      "content/papers/b.md:4:6  error  unique-doi
        Unexpected \`10.1000/abc\` for \`doi\`, expected a paper that is not in the list: content/papers/a.md has the same doi.
        Keep one of the two files; if they are different papers, correct the doi of one."
    `);
  });

  it('refuses DOIs that differ only in case', () => {
    expect(doi('"10.1000/ABC"', '"10.1000/abc"')).toMatchInlineSnapshot(`
      "content/papers/b.md:4:6  error  unique-doi
        Unexpected \`10.1000/abc\` for \`doi\`, expected a paper that is not in the list: content/papers/a.md has the same doi.
        Keep one of the two files; if they are different papers, correct the doi of one."
    `);
  });

  it('refuses two forms of one DOI', () => {
    expect(doi('"10.1000/abc"', 'https://doi.org/10.1000/Abc')).toMatchInlineSnapshot(`
      "content/papers/b.md:4:6  error  unique-doi
        Unexpected \`https://doi.org/10.1000/Abc\` for \`doi\`, expected a paper that is not in the list: content/papers/a.md has the same doi.
        Keep one of the two files; if they are different papers, correct the doi of one."
    `);
  });
});

function doi(first: string, second: string): string {
  const files = { 'papers/a.md': paper([`doi: ${first}`]), 'papers/b.md': paper([`doi: ${second}`]) };
  return reportOf('unique-doi', files);
}
