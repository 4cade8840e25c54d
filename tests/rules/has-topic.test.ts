import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper, topic } from './sample-entries.ts';

describe('has-topic', () => {
  it('accepts a paper with a topic, whether or not there is such a topic', () => {
    expect(reportOf('has-topic', { 'papers/a.md': paper(['topics: [anything]']) })).toBe('');
  });

  it('leaves topics of the wrong form to another rule', () => {
    expect(reportOf('has-topic', { 'papers/a.md': paper(['topics: anything']) })).toBe('');
  });

  it('leaves frontmatter that cannot be read to another rule', () => {
    expect(reportOf('has-topic', { 'papers/a.md': '' })).toBe('');
  });

  it('warns of a paper that names none, and names one', () => {
    const files = { 'papers/a.md': paper(), 'topics/brains.md': topic() };
    expect(reportOf('has-topic', files)).toMatchInlineSnapshot(`
      "content/papers/a.md  warning  has-topic
        Unexpected paper without topics, expected the name of at least one file in content/topics/.
        Add a line topics: [brains], the main topic first."
    `);
  });

  it('warns of an empty list, and has a name to show where there is no topic', () => {
    expect(reportOf('has-topic', { 'papers/a.md': paper(['topics: []']) })).toMatchInlineSnapshot(`
      "content/papers/a.md:4:9  warning  has-topic
        Unexpected paper without topics, expected the name of at least one file in content/topics/.
        Add a line topics: [name-of-a-topic], the main topic first."
    `);
  });
});
