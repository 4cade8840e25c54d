import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper } from './sample-entries.ts';

describe('no-hidden-characters', () => {
  it.each([
    'Ångström, 𝒪(n), “quotes” – dash\u00a0é',
    '数学 العربية עברית',
    '👩\u200d💻 می\u200cخواهم',
    'a\tb',
    '&amp; &lt; &#38; \\&zwj;',
  ])('accepts text that shows all it says: %s', (text) => {
    expect(
      reportOf('no-hidden-characters', { 'papers/a.md': paper([`venue: ${JSON.stringify(text)}`], text) }),
    ).toBe('');
  });

  it('refuses what turns the direction of text', () => {
    expect(body('evil \u202Etxt.exe\u202C.')).toMatchInlineSnapshot(`
      "content/papers/a.md:6:6  error  no-hidden-characters
        Unexpected bidirectional control U+202E, expected text that shows all it says.
        Delete it; it stands after \`evil \`.

      content/papers/a.md:6:14  error  no-hidden-characters
        Unexpected bidirectional control U+202C, expected text that shows all it says.
        Delete it; it stands after \`evil ‮txt.exe\`."
    `);
  });

  it('refuses what has no width, once a run', () => {
    expect(body('\u200B\u200B\u2060word')).toMatchInlineSnapshot(`
      "content/papers/a.md:6:1  error  no-hidden-characters
        Unexpected zero-width character U+200B and 2 more, expected text that shows all it says.
        Delete it at the beginning of the line."
    `);
    expect(body('a\u200Db')).toMatchInlineSnapshot(`
      "content/papers/a.md:6:2  error  no-hidden-characters
        Unexpected zero-width character U+200D, expected text that shows all it says.
        Delete it; it stands after \`a\`."
    `);
  });

  it('refuses what commands a terminal', () => {
    expect(body('red \u001B[31m')).toMatchInlineSnapshot(`
      "content/papers/a.md:6:5  error  no-hidden-characters
        Unexpected control character U+001B, expected text that shows all it says.
        Delete it; it stands after \`red \`."
    `);
  });

  it.each(['\u00AD', '\u2028', '\uE000', '\u{E0041}', '\u3164', '\u0085'])('refuses %j', (character) => {
    expect(body(`a${character}b`)).toContain('no-hidden-characters');
  });

  it('finds them in fields, as themselves and as escapes', () => {
    expect(field('venue: "a\u202Eb"')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:10  error  no-hidden-characters
        Unexpected bidirectional control U+202E, expected text that shows all it says.
        Delete it; it stands after \`venue: "a\`."
    `);
    expect(field('venue: "a\\u202Eb"')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:8  error  no-hidden-characters
        Unexpected escape of bidirectional control U+202E in \`venue\`, expected text that shows all it says.
        Delete the escape."
    `);
    expect(field('authors: [A, "B\\x1b[2J"]')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:14  error  no-hidden-characters
        Unexpected escape of control character U+001B in \`authors.2\`, expected text that shows all it says.
        Delete the escape."
    `);
    expect(field('"k\\u200B": 1')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:1  error  no-hidden-characters
        Unexpected escape of zero-width character U+200B in \`k​\`, expected text that shows all it says.
        Delete the escape."
    `);
  });

  it('finds them as character references', () => {
    expect(body('a &#x202e;b &zwj; &#8203;')).toMatchInlineSnapshot(`
      "content/papers/a.md:6:3  error  no-hidden-characters
        Unexpected \`&#x202e;\`, a bidirectional control U+202E, expected text that shows all it says.
        Delete it; it stands after \`a \`.

      content/papers/a.md:6:13  error  no-hidden-characters
        Unexpected \`&zwj;\`, a zero-width character U+200D, expected text that shows all it says.
        Delete it; it stands after \`a &#x202e;b \`.

      content/papers/a.md:6:19  error  no-hidden-characters
        Unexpected \`&#8203;\`, a zero-width character U+200B, expected text that shows all it says.
        Delete it; it stands after \`a &#x202e;b &zwj; \`."
    `);
  });

  it('finds them in site.yaml, and where the frontmatter cannot be read', () => {
    const files = { 'site.yaml': 'title: "\u202E"\n', 'papers/a.md': '---js\n\u202E\n---\n' };
    expect(reportOf('no-hidden-characters', files).match(/^content\S+/gm)).toEqual([
      'content/papers/a.md:2:1',
      'content/site.yaml:1:9',
    ]);
  });
});

function body(text: string): string {
  return reportOf('no-hidden-characters', { 'papers/a.md': paper([], text) });
}

function field(line: string): string {
  return reportOf('no-hidden-characters', { 'papers/a.md': paper([line]) });
}
