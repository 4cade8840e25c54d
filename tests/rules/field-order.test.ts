import { describe, expect, it } from 'vitest';
import { fixedBy } from './fixed-by.ts';
import { reportOf } from './report-of.ts';
import { paper, readingPath, topic } from './sample-entries.ts';

describe('field-order', () => {
  it('accepts fields in the order of the schema, whichever are there', () => {
    const files = {
      'papers/a.md': paper(['topics: [x]', 'doi: "10.1000/xyz"', 'summary: S.']),
      'topics/x.md': topic(['hue: 1']),
      'paths/p.md': readingPath(['steps: [{ paper: a, why: Because. }]']),
    };
    expect(reportOf('field-order', files)).toBe('');
  });

  it('is not about fields that nobody knows', () => {
    expect(reportOf('field-order', { 'papers/a.md': paper(['zzz: 1', 'topics: [x]']) })).toBe('');
  });

  it('refuses a field below one that it should precede, once a file', () => {
    const file = paper(['venue: V', 'arxiv: "2405.00010"', 'topics: [x]']);
    expect(reportOf('field-order', { 'papers/a.md': file })).toMatchInlineSnapshot(`
      "content/papers/a.md:5:1  warning  field-order
        Unexpected \`arxiv\` below \`venue\`, expected the order title, added, topics, arxiv, venue.
        Move the field, or let npm run check -- --fix do it."
    `);
  });

  it('looks at topics, paths and site.yaml too', () => {
    const files = {
      'topics/x.md': '---\norder: 1\ntitle: A\ndescription: B\n---\n',
      'paths/p.md': '---\norder: 1\ntitle: A\ndescription: B\nsteps: []\n---\n',
      'site.yaml': 'description: A\ntitle: B\nurl: https://example.org/\n',
    };
    expect(reportOf('field-order', files).match(/^content\S+/gm)).toEqual([
      'content/paths/p.md:3:1',
      'content/site.yaml:2:1',
      'content/topics/x.md:3:1',
    ]);
  });

  it('moves whole lines, with their comments', () => {
    const typed = [
      '---',
      '# of the whole',
      'venue: V # of the venue',
      'summary: >-',
      '  One',
      '',
      '  # no comment',
      '# of the topics,',
      '# and more of them',
      'topics:',
      '  # of x',
      '  - x',
      'added: "2024-05-31"',
      'title: "A title"',
      '---',
      'Text.',
      '',
    ];
    const sorted = [
      '---',
      'title: "A title"',
      'added: "2024-05-31"',
      '# of the topics,',
      '# and more of them',
      'topics:',
      '  # of x',
      '  - x',
      '# of the whole',
      'venue: V # of the venue',
      'summary: >-',
      '  One',
      '',
      '  # no comment',
      '---',
      'Text.',
      '',
    ];
    expect(fixedBy('field-order', typed.join('\n'))).toBe(sorted.join('\n'));
  });

  it('keeps a field that nobody knows below the one it stands below', () => {
    expect(fixedBy('field-order', '---\nvenue: V\nzzz: 1\ntitle: T\n---\n')).toBe(
      '---\ntitle: T\nvenue: V\nzzz: 1\n---\n',
    );
  });

  it.each([
    ['whose value ends with the newlines behind it', '---\nvenue: |\n  V\ntitle: T\n---\n'],
    ['in braces', '---\n{ venue: V, title: T }\n---\n'],
    ['with keys that stand in a line with others', '---\n? venue\n: V\ntitle: T\n---\n'],
  ])('does not move fields %s', (_, text) => {
    expect(reportOf('field-order', { 'papers/a.md': text })).toContain('field-order');
    expect(fixedBy('field-order', text)).toBeUndefined();
  });
});
