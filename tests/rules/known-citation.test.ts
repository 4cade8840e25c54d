import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper, topic } from './sample-entries.ts';

describe('known-citation', () => {
  it('accepts citations of papers in abstracts, notes and introductions', () => {
    const files = {
      'papers/a.md': paper([], 'As [@b] shows.\n\n## Notes\n\nSee [@a] and [@b].'),
      'papers/b.md': paper(),
      'topics/x.md': topic([], 'First [@a], then [@b].'),
    };
    expect(reportOf('known-citation', files)).toBe('');
  });

  it('takes what is escaped, code, maths, a link or no citation at all for what it is', () => {
    const body = [
      '\\[@escaped], `[@code]`, $[@maths]$, [@link](https://example.org), @handle, [@], mail@example.org.',
      '```\n[@fenced]\n```',
      '    [@indented]',
    ].join('\n\n');
    expect(reportOf('known-citation', { 'papers/a.md': paper([], body) })).toBe('');
  });

  it('refuses an unknown id in the abstract, in the notes and in an introduction, each at its position', () => {
    const files = {
      'papers/neuroformer.md': paper([], 'One.\nAs [@neurofromer] shows.\n\n## Notes\n\nSee [@zebra].'),
      'topics/x.md': topic([], 'First [@neuroforme].'),
    };
    expect(reportOf('known-citation', files)).toMatchInlineSnapshot(`
      "content/papers/neuroformer.md:7:4  error  known-citation
        Unexpected citation \`[@neurofromer]\`, expected the name of a file in content/papers/.
        Did you mean \`neuroformer\`?

      content/papers/neuroformer.md:11:5  error  known-citation
        Unexpected citation \`[@zebra]\`, expected the name of a file in content/papers/.
        Add content/papers/zebra.md first, or name the paper in words.

      content/topics/x.md:6:7  error  known-citation
        Unexpected citation \`[@neuroforme]\`, expected the name of a file in content/papers/.
        Did you mean \`neuroformer\`?"
    `);
  });

  it('refuses the name of a topic: only papers are cited', () => {
    const files = { 'papers/a.md': paper([], '[@brains]'), 'topics/brains.md': topic() };
    expect(reportOf('known-citation', files)).toMatchInlineSnapshot(`
      "content/papers/a.md:6:1  error  known-citation
        Unexpected citation \`[@brains]\`, expected the name of a file in content/papers/.
        Add content/papers/brains.md first, or name the paper in words."
    `);
  });

  it('refuses several papers in one pair of brackets, and what else an id cannot be', () => {
    const files = { 'papers/a.md': paper([], 'Both [@a; @b], [@a, p. 3] and [@A].'), 'papers/b.md': paper() };
    expect(reportOf('known-citation', files)).toMatchInlineSnapshot(`
      "content/papers/a.md:6:6  error  known-citation
        Unexpected citation \`[@a; @b]\`, expected the name of a file in content/papers/.
        Name one paper in each pair of brackets, by its file name without .md: [@first] [@second].

      content/papers/a.md:6:16  error  known-citation
        Unexpected citation \`[@a, p. 3]\`, expected the name of a file in content/papers/.
        Name one paper in each pair of brackets, by its file name without .md: [@first] [@second].

      content/papers/a.md:6:31  error  known-citation
        Unexpected citation \`[@A]\`, expected the name of a file in content/papers/.
        Name one paper in each pair of brackets, by its file name without .md: [@first] [@second]."
    `);
  });
});
