import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper, readingPath, topic } from './sample-entries.ts';

describe('valid-frontmatter', () => {
  it('accepts every field in its form', () => {
    const lines = [
      'authors: [Ada Lovelace]',
      'published: "2023"',
      'topics: [x]',
      'arxiv: "2311.00136"',
      'category: cs.LG',
      'doi: "10.1000/xyz"',
      'venue: ICLR 2024',
      'links: { code: https://example.org/ }',
      'summary: One sentence.',
      'featured: true',
      'aliases: [old]',
    ];
    const files = { 'papers/a.md': paper(lines), 'topics/x.md': topic(['hue: 360']) };
    expect(reportOf('valid-frontmatter', files)).toBe('');
  });

  it('leaves numbers for identifiers and code to their own rules', () => {
    const files = { 'papers/a.md': paper(['arxiv: 2405.00010']), 'papers/b.md': '---js\n({})\n---\n' };
    expect(reportOf('valid-frontmatter', files)).toBe('');
  });

  describe('of the file', () => {
    it('refuses a file that is not UTF-8', () => {
      const latin1 = Buffer.from(paper([], 'Caf\u00e9 noir.'), 'latin1');
      expect(reportOf('valid-frontmatter', { 'papers/a.md': latin1 })).toMatchInlineSnapshot(`
        "content/papers/a.md  error  valid-frontmatter
          Unexpected byte 0xE9 on line 6, expected a text file in UTF-8.
          Save the file again with the encoding UTF-8."
      `);
    });

    it('refuses an empty file', () => {
      expect(file('')).toMatchInlineSnapshot(`
        "content/papers/a.md:1:1  error  valid-frontmatter
          Unexpected empty file, expected \`---\` as the first line.
          Begin the file with ---, then the fields, then --- again, then the abstract."
      `);
    });

    it('refuses a file without frontmatter, and shows its first line', () => {
      expect(file('# A title\n\nAn abstract.\n')).toMatchInlineSnapshot(`
        "content/papers/a.md:1:1  error  valid-frontmatter
          Unexpected \`# A title\`, expected \`---\` as the first line.
          Begin the file with ---, then the fields, then --- again, then the abstract."
      `);
    });

    it('refuses a line before the frontmatter', () => {
      expect(file(`\n${paper()}`)).toMatchInlineSnapshot(`
        "content/papers/a.md:1:1  error  valid-frontmatter
          Unexpected white space before the first \`---\`, expected \`---\` as the first line.
          Begin the file with ---, then the fields, then --- again, then the abstract."
      `);
    });

    it('refuses frontmatter without end', () => {
      expect(file('---\ntitle: "A title"\n\nAn abstract.\n')).toMatchInlineSnapshot(`
        "content/papers/a.md:1:1  error  valid-frontmatter
          Unexpected frontmatter without end, expected a second line with nothing but \`---\`.
          Add a line --- between the fields and the text."
      `);
    });

    it('refuses empty frontmatter', () => {
      expect(file('---\n---\nAn abstract.\n')).toMatchInlineSnapshot(`
        "content/papers/a.md:1:1  error  valid-frontmatter
          Unexpected nothing in place of the fields, expected \`key: value\`.
          Write one field a line, beginning with title: "..."."
      `);
    });

    it('refuses frontmatter without keys', () => {
      expect(file('---\njust text\n---\n')).toMatchInlineSnapshot(`
        "content/papers/a.md:1:1  error  valid-frontmatter
          Unexpected plain text in place of the fields, expected \`key: value\`.
          Write one field a line, beginning with title: "..."."
      `);
      expect(file('---\n- title\n- added\n---\n')).toMatchInlineSnapshot(`
        "content/papers/a.md:1:1  error  valid-frontmatter
          Unexpected list in place of the fields, expected \`key: value\`.
          Write one field a line, beginning with title: "..."."
      `);
    });
  });

  describe('of the YAML', () => {
    it('refuses a colon in text without quotes, at its position', () => {
      expect(file('---\ntitle: Neuroformer: Brains\nadded: "2024-05-31"\n---\n')).toMatchInlineSnapshot(`
        "content/papers/a.md:2:8  error  valid-frontmatter
          Unexpected YAML, expected fields as \`key: value\`. Nested mappings are not allowed in compact mappings.
          Put text that holds a colon, a hash or a bracket in quotes: title: "A: B"."
      `);
    });

    it('refuses a key that stands twice', () => {
      expect(file(paper(['added: "2024-06-01"']))).toMatchInlineSnapshot(`
        "content/papers/a.md:4:1  error  valid-frontmatter
          Unexpected YAML, expected fields as \`key: value\`. Map keys must be unique.
          Keep one of the two lines."
      `);
    });

    it('refuses quotes that are not closed', () => {
      expect(file('---\nadded: "2024-05-31"\ntitle: "A title\n---\n')).toMatchInlineSnapshot(`
        "content/papers/a.md:3:16  error  valid-frontmatter
          Unexpected YAML, expected fields as \`key: value\`. Missing closing "quote.
          Put text that holds a colon, a hash or a bracket in quotes: title: "A: B"."
      `);
    });

    it('refuses tags', () => {
      expect(file(paper(['venue: !!js/function "function () {}"']))).toMatchInlineSnapshot(`
        "content/papers/a.md:4:8  error  valid-frontmatter
          Unexpected YAML, expected fields as \`key: value\`. Unresolved tag: tag:yaml.org,2002:js/function.
          Remove the tag; text that begins with an exclamation mark goes in quotes."
      `);
    });
  });

  describe('of the fields', () => {
    it('asks for fields that must be there', () => {
      expect(file('---\nvenue: ICLR 2024\n---\n')).toMatchInlineSnapshot(`
        "content/papers/a.md:1:1  error  valid-frontmatter
          Unexpected absence of \`added\`, expected text.
          Add a line added: to the fields.

        content/papers/a.md:1:1  error  valid-frontmatter
          Unexpected absence of \`title\`, expected text.
          Add a line title: to the fields."
      `);
      expect(reportOf('valid-frontmatter', { 'topics/x.md': '---\ntitle: A topic\n---\n' }))
        .toMatchInlineSnapshot(`
          "content/topics/x.md:1:1  error  valid-frontmatter
            Unexpected absence of \`description\`, expected text.
            Add a line description: to the fields.

          content/topics/x.md:1:1  error  valid-frontmatter
            Unexpected absence of \`order\`, expected a number.
            Add a line order: to the fields."
        `);
    });

    it('refuses a number where text is expected', () => {
      expect(file(paper(['published: 2023']))).toMatchInlineSnapshot(`
        "content/papers/a.md:4:12  error  valid-frontmatter
          Unexpected number \`2023\` for \`published\`, expected text.
          Put it in quotes: published: "2023""
      `);
    });

    it('refuses all authors in one text', () => {
      expect(file(paper(['authors: Ada Lovelace, Alan Turing']))).toMatchInlineSnapshot(`
        "content/papers/a.md:4:10  error  valid-frontmatter
          Unexpected text \`Ada Lovelace, Alan Turing\` for \`authors\`, expected a list.
          Put it in brackets: authors: [Ada Lovelace, Alan Turing]"
      `);
    });

    it('refuses empty values and empty lists', () => {
      expect(file(paper(['venue:', 'summary: ""', 'authors: []', 'links:']))).toMatchInlineSnapshot(`
        "content/papers/a.md:4:7  error  valid-frontmatter
          Unexpected empty value for \`venue\`, expected text.
          Put it in quotes: "...".

        content/papers/a.md:5:10  error  valid-frontmatter
          Unexpected empty text for \`summary\`, expected text that is not empty.
          Correct summary, or leave the field out if it is not known.

        content/papers/a.md:6:10  error  valid-frontmatter
          Unexpected empty list for \`authors\`, expected at least one item.
          Correct authors, or leave the field out if it is not known.

        content/papers/a.md:7:7  error  valid-frontmatter
          Unexpected empty value for \`links\`, expected a group of fields.
          Write its fields below it as name: value, one a line and indented."
      `);
    });

    it('refuses a value in a list or a group, at its position', () => {
      expect(file(paper(['topics: [robotics, 2024]', 'links:', '  code: [https://example.org/]'])))
        .toMatchInlineSnapshot(`
          "content/papers/a.md:4:20  error  valid-frontmatter
            Unexpected number \`2024\` for \`topics.2\`, expected text.
            Put it in quotes: "...".

          content/papers/a.md:6:9  error  valid-frontmatter
            Unexpected list for \`links.code\`, expected text.
            Put it in quotes: "..."."
        `);
    });

    it('refuses a yes that YAML 1.2 takes for text', () => {
      expect(file(paper(['featured: yes']))).toMatchInlineSnapshot(`
        "content/papers/a.md:4:11  error  valid-frontmatter
          Unexpected text \`yes\` for \`featured\`, expected \`true\` or \`false\`.
          Correct featured, or leave the field out if it is not known."
      `);
    });

    it('refuses a summary of more than 200 characters', () => {
      expect(file(paper([`summary: "${'x'.repeat(201)}"`]))).toMatchInlineSnapshot(`
        "content/papers/a.md:4:10  error  valid-frontmatter
          Unexpected text \`xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…\` for \`summary\`, expected at most 200 characters.
          Shorten it to one sentence of at most 200 characters."
      `);
    });

    it('refuses an order and a hue that are none', () => {
      const text = topic(['hue: 361']).replace('order: 1', 'order: 1.5');
      expect(reportOf('valid-frontmatter', { 'topics/x.md': text })).toMatchInlineSnapshot(`
        "content/topics/x.md:3:8  error  valid-frontmatter
          Unexpected number \`1.5\` for \`order\`, expected a whole number.
          Correct order, or leave the field out if it is not known.

        content/topics/x.md:5:6  error  valid-frontmatter
          Unexpected number \`361\` for \`hue\`, expected at most 360.
          Correct hue, or leave the field out if it is not known."
      `);
    });
  });

  describe('of the steps of a path', () => {
    it('asks for steps', () => {
      expect(reportOf('valid-frontmatter', { 'paths/p.md': readingPath([]) })).toMatchInlineSnapshot(`
        "content/paths/p.md:1:1  error  valid-frontmatter
          Unexpected absence of \`steps\`, expected a list.
          Add a line steps: to the fields."
      `);
    });

    it('asks for the fields of each step, at its position', () => {
      const lines = ['steps:', '  - paper: a', '    why: First.', '  - paper: b', '  - c'];
      expect(reportOf('valid-frontmatter', { 'paths/p.md': readingPath(lines) })).toMatchInlineSnapshot(`
        "content/paths/p.md:8:5  error  valid-frontmatter
          Unexpected absence of \`steps.2.why\`, expected text.
          Add a line why: to steps.1.

        content/paths/p.md:9:5  error  valid-frontmatter
          Unexpected text \`c\` for \`steps.3\`, expected a group of fields.
          Write its fields below it as name: value, one a line and indented."
      `);
    });
  });

  describe('of site.yaml', () => {
    it('refuses to do without it', () => {
      expect(reportOf('valid-frontmatter', { 'site.yaml': undefined })).toMatchInlineSnapshot(`
        "content/site.yaml  error  valid-frontmatter
          Unexpected absence of content/site.yaml, expected a file with at least title, description and url.
          Copy it from another list, and change what it says."
      `);
    });

    it('refuses an empty one', () => {
      expect(reportOf('valid-frontmatter', { 'site.yaml': '' })).toMatchInlineSnapshot(`
        "content/site.yaml:1:1  error  valid-frontmatter
          Unexpected nothing in place of the fields, expected \`key: value\`.
          Write one field a line, beginning with title: "..."."
      `);
    });

    it('reports broken YAML with the lines of the file', () => {
      expect(reportOf('valid-frontmatter', { 'site.yaml': 'title: A\ndescription: A: B\nurl: x\n' }))
        .toMatchInlineSnapshot(`
        "content/site.yaml:2:14  error  valid-frontmatter
          Unexpected YAML, expected fields as \`key: value\`. Nested mappings are not allowed in compact mappings.
          Put text that holds a colon, a hash or a bracket in quotes: title: "A: B"."
      `);
    });

    it('asks for fields that must be there, in words that fit a file without fences', () => {
      const site = 'title: A\ndescription: B\neditor:\n  url: https://example.org/\n';
      expect(reportOf('valid-frontmatter', { 'site.yaml': site })).toMatchInlineSnapshot(`
        "content/site.yaml:1:1  error  valid-frontmatter
          Unexpected absence of \`url\`, expected text.
          Add a line url: to the fields.

        content/site.yaml:4:3  error  valid-frontmatter
          Unexpected absence of \`editor.name\`, expected text.
          Add a line name: to editor."
      `);
    });

    it('refuses a theme that is none', () => {
      const site = 'title: A\ndescription: B\nurl: https://example.org/\ntheme: blue\n';
      expect(reportOf('valid-frontmatter', { 'site.yaml': site })).toMatchInlineSnapshot(`
        "content/site.yaml:4:8  error  valid-frontmatter
          Unexpected text \`blue\` for \`theme\`, expected one of \`system\`, \`light\`, \`dark\`.
          Correct theme, or leave the field out if it is not known."
      `);
    });
  });
});

function file(text: string): string {
  return reportOf('valid-frontmatter', { 'papers/a.md': text });
}
