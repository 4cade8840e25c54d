import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper, topic } from './sample-entries.ts';

describe('no-executable-frontmatter', () => {
  it('accepts frontmatter in YAML, named or not', () => {
    const files = { 'papers/a.md': paper(), 'papers/b.md': paper().replace('---', '---yaml') };
    expect(reportOf('no-executable-frontmatter', files)).toBe('');
  });

  it('leaves broken YAML to another rule', () => {
    expect(reportOf('no-executable-frontmatter', { 'papers/a.md': paper(['a: b: c']) })).toBe('');
  });

  it('refuses code in a paper', () => {
    const file = '---js\n{ title: process.exit(1) }\n---\nAn abstract.\n';
    expect(reportOf('no-executable-frontmatter', { 'papers/a.md': file })).toMatchInlineSnapshot(`
      "content/papers/a.md:1:4  error  no-executable-frontmatter
        Unexpected language \`js\` after the first \`---\`, expected nothing there: frontmatter is YAML and is never run.
        Make the first line ---, and write the fields as key: value."
    `);
  });

  it('refuses code in a topic, and any other language', () => {
    const file = topic().replace('---', '--- CoffeeScript');
    expect(reportOf('no-executable-frontmatter', { 'topics/x.md': file })).toMatchInlineSnapshot(`
      "content/topics/x.md:1:4  error  no-executable-frontmatter
        Unexpected language \`CoffeeScript\` after the first \`---\`, expected nothing there: frontmatter is YAML and is never run.
        Make the first line ---, and write the fields as key: value."
    `);
  });
});
