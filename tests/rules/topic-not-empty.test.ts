import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper, topic } from './sample-entries.ts';

describe('topic-not-empty', () => {
  it('accepts a topic that a paper names, first or not', () => {
    const files = {
      'papers/a.md': paper(['topics: [x, y]']),
      'topics/x.md': topic(),
      'topics/y.md': topic(),
    };
    expect(reportOf('topic-not-empty', files)).toBe('');
  });

  it('warns of a topic that no paper names', () => {
    const files = {
      'papers/a.md': paper(['topics: [x]']),
      'topics/x.md': topic(),
      'topics/y.md': topic(),
    };
    expect(reportOf('topic-not-empty', files)).toMatchInlineSnapshot(`
      "content/topics/y.md  warning  topic-not-empty
        Unexpected topic \`y\` without papers, expected at least one paper that names it.
        Add y to the topics of a paper, or delete the file."
    `);
  });
});
