import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper, topic } from './sample-entries.ts';

describe('bounded-text', () => {
  it('accepts as much as people write', () => {
    const table = `${'|a'.repeat(12)}|\n${'|-'.repeat(12)}|\n${`${'|*x*'.repeat(12)}|\n`.repeat(20)}`;
    const prose = 'Here $x_1 < y_1$ and [a link](https://example.org), `code`, p<q.\n'.repeat(30);
    expect(body(`${table}\n${prose}\n${'Word '.repeat(2_000)}`)).toBe('');
    expect(body('x'.repeat(19_990))).toBe('');
  });

  it('refuses a text that is longer than any abstract, at the first character too many', () => {
    expect(body('x'.repeat(30_000))).toMatchInlineSnapshot(`
      "content/papers/a.md:6:20000  error  bounded-text
        Unexpected 30,002 characters, expected at most 20,000 in the text below the fields.
        Leave only the abstract and short notes, or cut a long text into several files."
    `);
  });

  it('refuses as many lines as no text has', () => {
    expect(body('a\n=\n'.repeat(800))).toMatchInlineSnapshot(`
      "content/papers/a.md:1005:1  error  bounded-text
        Unexpected 1,603 lines, expected at most 1,000 in the text below the fields.
        Join the lines of a paragraph to one, and leave out what is no text."
    `);
  });

  it('refuses marks without end', () => {
    expect(body('**x*'.repeat(500))).toMatchInlineSnapshot(`
      "content/papers/a.md:6:1334  error  bounded-text
        Unexpected 1,500 marks of Markdown such as \`*\`, \`_\`, \`[\` and backticks, expected at most 1,000 in the text below the fields.
        Leave out those that mark nothing."
    `);
    expect(body('\\[](p'.repeat(600))).toContain('bounded-text');
    expect(body(`x ${'*'.repeat(1_001)}`)).toContain('bounded-text');
  });

  it('refuses openings of HTML without end', () => {
    expect(body('a <?'.repeat(60))).toMatchInlineSnapshot(`
      "content/papers/a.md:6:203  error  bounded-text
        Unexpected 60 signs \`<\` before a letter, expected at most 50 in the text below the fields.
        Put a space behind those that compare, and write HTML as Markdown."
    `);
    expect(body('<!--'.repeat(60))).toContain('bounded-text');
  });

  it('refuses backticks and dollar signs that nothing closes', () => {
    expect(body('\\``{ '.repeat(60))).toMatchInlineSnapshot(`
      "content/papers/a.md:6:251  error  bounded-text
        Unexpected 60 backticks and dollar signs that nothing closes, expected at most 50 in the text below the fields.
        Close them, or delete those that are no code and no maths."
    `);
    expect(body('\\$${ '.repeat(60))).toContain('bounded-text');
    expect(body('`a` $b$ $$c$$ ``d`` '.repeat(60))).toBe('');
  });

  it('refuses a table wider than any page', () => {
    expect(body(`${'|a'.repeat(60)}|\n${'|-'.repeat(60)}|\n|x|`)).toMatchInlineSnapshot(`
      "content/papers/a.md:7:100  error  bounded-text
        Unexpected 62 columns of a table, expected at most 50 in the text below the fields.
        Leave out columns, or make several tables."
    `);
    expect(body(`> ${'|a'.repeat(60)}|\n> ${'|:-:'.repeat(60)}|`)).toContain('bounded-text');
  });

  it('looks at abstract and notes together, and at topics, with their lines', () => {
    const half = 'x '.repeat(6_000);
    expect(body(`${half}\n\n## Notes\n\n${half}`)).toContain('a.md:10:');
    expect(reportOf('bounded-text', { 'topics/x.md': topic([], 'a*'.repeat(2_000)) })).toContain('x.md:6:');
  });
});

function body(text: string): string {
  return reportOf('bounded-text', { 'papers/a.md': paper([], text) });
}
