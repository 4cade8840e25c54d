import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper, topic } from './sample-entries.ts';

describe('no-raw-html', () => {
  it('accepts comparisons, autolinks, code and escapes', () => {
    const body = [
      'Here p < 0.05, a<5 and x <- y, as <https://example.org> and <ada@example.org> say.',
      'The `<script>` element; \\<b>.',
      '```html\n<p>\n```',
    ].join('\n\n');
    expect(reportOf('no-raw-html', { 'papers/a.md': paper([], body) })).toBe('');
  });

  it('refuses a tag within a line, opening and closing', () => {
    expect(reportOf('no-raw-html', { 'papers/a.md': paper([], 'One.\nThe H<sub>2</sub>O.') }))
      .toMatchInlineSnapshot(`
      "content/papers/a.md:7:6  error  no-raw-html
        Unexpected HTML \`<sub>\`, expected Markdown.
        Write it in Markdown; to show a <, put a backslash before it: \\<.

      content/papers/a.md:7:12  error  no-raw-html
        Unexpected HTML \`</sub>\`, expected Markdown.
        Write it in Markdown; to show a <, put a backslash before it: \\<."
    `);
  });

  it('refuses a block in the notes, and shows its first line', () => {
    const body = 'Text.\n\n## Notes\n\n<script>\nalert(1)\n</script>';
    expect(reportOf('no-raw-html', { 'papers/a.md': paper([], body) })).toMatchInlineSnapshot(`
      "content/papers/a.md:10:1  error  no-raw-html
        Unexpected HTML \`<script>\`, expected Markdown.
        Write it in Markdown; to show a <, put a backslash before it: \\<."
    `);
  });

  it('refuses comments, and cuts what is long', () => {
    const body = 'Text <!-- a remark that nobody should ever see on the page -->.';
    expect(reportOf('no-raw-html', { 'papers/a.md': paper([], body) })).toMatchInlineSnapshot(`
      "content/papers/a.md:6:6  error  no-raw-html
        Unexpected HTML \`<!-- a remark that nobody should ever s…\`, expected Markdown.
        Write it in Markdown; to show a <, put a backslash before it: \\<."
    `);
  });

  it('refuses HTML in the introduction of a topic', () => {
    expect(reportOf('no-raw-html', { 'topics/x.md': topic([], '<img src=x onerror=alert(1)>') }))
      .toMatchInlineSnapshot(`
      "content/topics/x.md:6:1  error  no-raw-html
        Unexpected HTML \`<img src=x onerror=alert(1)>\`, expected Markdown.
        Write it in Markdown; to show a <, put a backslash before it: \\<."
    `);
  });
});
