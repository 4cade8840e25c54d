import { describe, expect, it } from 'vitest';
import type { Files } from '../library/in-content-folder.ts';
import { fixedBy } from './fixed-by.ts';
import { reportOf } from './report-of.ts';
import { paper, topic } from './sample-entries.ts';

describe('tidy-whitespace', () => {
  it('accepts plain text', () => {
    expect(report({ 'papers/a.md': paper(['arxiv: "2405.00010" # why']), 'topics/x.md': topic() })).toBe('');
  });

  it('leaves alone what means something: hard breaks in the text, block scalars, escaped spaces', () => {
    const lines = ['summary: |', '  One.  ', '  ', 'venue: "A\\ ', '  B"'];
    expect(report({ 'papers/a.md': paper(lines, 'One.  \nTwo.   \n\n    code  \n\nEnd.') })).toBe('');
  });

  it('leaves alone files whose frontmatter cannot be read', () => {
    expect(report({ 'papers/a.md': '---\ntitle: A: B  \n---\nText.' })).toBe('');
  });

  it('refuses white space at the end of a field', () => {
    const text = paper(['topics:  ', '  - x\t', 'venue: V  # why ']);
    expect(report({ 'papers/a.md': text })).toMatchInlineSnapshot(`
      "content/papers/a.md:4:8  warning  tidy-whitespace
        Unexpected white space at the end of the line, expected nothing there.
        Delete it, or run npm run check -- --fix.

      content/papers/a.md:5:6  warning  tidy-whitespace
        Unexpected white space at the end of the line, expected nothing there.
        Delete it, or run npm run check -- --fix.

      content/papers/a.md:6:16  warning  tidy-whitespace
        Unexpected white space at the end of the line, expected nothing there.
        Delete it, or run npm run check -- --fix."
    `);
    expect(fixedBy('tidy-whitespace', text)).toBe(paper(['topics:', '  - x', 'venue: V  # why']));
  });

  it('refuses an end without newline, and one with too many', () => {
    expect(report({ 'papers/a.md': paper().trimEnd() })).toMatchInlineSnapshot(`
      "content/papers/a.md:6:13  warning  tidy-whitespace
        Unexpected end of the file without newline, expected one newline.
        Let the editor end the file with one newline, or run npm run check -- --fix."
    `);
    expect(report({ 'papers/a.md': `${paper()} \n\n` })).toMatchInlineSnapshot(`
      "content/papers/a.md:6:13  warning  tidy-whitespace
        Unexpected white space at the end of the file, expected one newline.
        Let the editor end the file with one newline, or run npm run check -- --fix."
    `);
    for (const end of ['', ' \n\n', '\t']) {
      expect(fixedBy('tidy-whitespace', `${paper().trimEnd()}${end}`)).toBe(paper());
    }
  });

  it('refuses newlines of other systems and a byte order mark', () => {
    const text = paper();
    expect(report({ 'papers/a.md': text.replaceAll('\n', '\r\n') })).toMatchInlineSnapshot(`
      "content/papers/a.md  warning  tidy-whitespace
        Unexpected newlines of Windows, expected plain UTF-8 with newlines of Unix.
        Let the editor save it so, or run npm run check -- --fix."
    `);
    expect(report({ 'papers/a.md': text.replaceAll('\n', '\r') })).toMatchInlineSnapshot(`
      "content/papers/a.md  warning  tidy-whitespace
        Unexpected newlines of old Macs, expected plain UTF-8 with newlines of Unix.
        Let the editor save it so, or run npm run check -- --fix."
    `);
    expect(report({ 'papers/a.md': `\uFEFF${text}` })).toMatchInlineSnapshot(`
      "content/papers/a.md  warning  tidy-whitespace
        Unexpected byte order mark, expected plain UTF-8 with newlines of Unix.
        Let the editor save it so, or run npm run check -- --fix."
    `);
    for (const typed of [text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r'), `\uFEFF${text}`]) {
      expect(fixedBy('tidy-whitespace', typed)).toBe(text);
    }
  });

  it('looks at site.yaml too', () => {
    expect(report({ 'site.yaml': 'title: A  \ndescription: B\nurl: https://example.org/' })).toContain(
      'content/site.yaml:1:9  warning  tidy-whitespace',
    );
  });
});

function report(files: Files): string {
  return reportOf('tidy-whitespace', files);
}
