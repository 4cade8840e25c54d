import { describe, expect, it } from 'vitest';
import { paper } from '../rules/sample-entries.ts';
import { reportOf } from '../rules/report-of.ts';

const withSynonyms = (text: string | undefined) => ({ 'papers/a.md': paper([]), 'synonyms.yaml': text });

describe('synonyms.yaml', () => {
  it('may be absent, and holds groups of words', () => {
    for (const text of [undefined, 'groups: []\n', 'groups:\n  - [tumor, neoplasm]\n']) {
      expect(reportOf('valid-frontmatter', withSynonyms(text))).toBe('');
      expect(reportOf('known-keys', withSynonyms(text))).toBe('');
    }
  });

  it('is refused, at the position, where a group is none, a word is a number, or a key is unknown', () => {
    const text = 'groups:\n  - [alone]\n  - words\n  - [two, 2]\nsynonyms: []\n';
    expect(reportOf('valid-frontmatter', withSynonyms(text))).toMatchInlineSnapshot(`
      "content/synonyms.yaml:2:5  error  valid-frontmatter
        Unexpected list for \`groups.1\`, expected at least 2 items.
        Correct groups.1, or leave the field out if it is not known.

      content/synonyms.yaml:3:5  error  valid-frontmatter
        Unexpected text \`words\` for \`groups.2\`, expected a list.
        Write it as a list: [one, two].

      content/synonyms.yaml:4:11  error  valid-frontmatter
        Unexpected number \`2\` for \`groups.3.2\`, expected text.
        Put it in quotes: "..."."
    `);
    expect(reportOf('known-keys', withSynonyms(text))).toMatchInlineSnapshot(`
      "content/synonyms.yaml:5:1  error  known-keys
        Unexpected key \`synonyms\`, expected one of \`groups\`.
        Remove the line, or use one of these keys."
    `);
    expect(reportOf('valid-frontmatter', withSynonyms('- a\n- b\n'))).toMatchInlineSnapshot(`
      "content/synonyms.yaml:1:1  error  valid-frontmatter
        Unexpected list in place of the fields, expected \`key: value\`.
        Write one field a line, beginning with title: "..."."
    `);
  });
});
