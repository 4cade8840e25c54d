import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper, topic } from './sample-entries.ts';

describe('has-abstract', () => {
  it('accepts a text below the frontmatter', () => {
    expect(reportOf('has-abstract', { 'papers/a.md': paper([], 'Short.') })).toBe('');
  });

  it('accepts an abstract in any script', () => {
    expect(reportOf('has-abstract', { 'papers/a.md': paper([], '摘要') })).toBe('');
  });

  it('asks no introduction of a topic', () => {
    expect(reportOf('has-abstract', { 'topics/x.md': topic([], '') })).toBe('');
  });

  it('leaves frontmatter that cannot be read to another rule', () => {
    expect(reportOf('has-abstract', { 'papers/a.md': '' })).toBe('');
  });

  it('refuses a paper without text', () => {
    expect(reportOf('has-abstract', { 'papers/a.md': paper([], '') })).toMatchInlineSnapshot(`
      "content/papers/a.md  warning  has-abstract
        Unexpected empty abstract, expected the authors' abstract below the second \`---\`.
        Paste the abstract as it stands on the paper; the page of a paper that has none says so."
    `);
  });

  it('refuses a text of nothing but punctuation', () => {
    expect(reportOf('has-abstract', { 'papers/a.md': paper([], '...') })).toMatchInlineSnapshot(`
      "content/papers/a.md  warning  has-abstract
        Unexpected empty abstract, expected the authors' abstract below the second \`---\`.
        Paste the abstract as it stands on the paper; the page of a paper that has none says so."
    `);
  });

  it('refuses a paper that has only notes', () => {
    expect(reportOf('has-abstract', { 'papers/a.md': paper([], '## Notes\n\nMine.') }))
      .toMatchInlineSnapshot(`
        "content/papers/a.md  warning  has-abstract
          Unexpected empty abstract, expected the authors' abstract below the second \`---\` and above \`## Notes\`.
          Paste the abstract as it stands on the paper; the page of a paper that has none says so."
      `);
  });
});
