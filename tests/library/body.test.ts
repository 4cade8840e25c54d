import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/library/body.ts';
import { inspectMarkdown } from '../../src/markdown/inspect-markdown.ts';

describe('readBody', () => {
  it('is all main text where there are no notes', () => {
    expect(read('\nAn abstract.\n\nMore.\n')).toMatchObject({ main: 'An abstract.\n\nMore.', notes: '' });
  });

  it('cuts at the heading of the notes', () => {
    expect(read('\nAn abstract.\n\n##  Notes \n\nMine.\n')).toMatchObject({
      main: 'An abstract.',
      notes: 'Mine.',
    });
    expect(read('## Notes\nMine.')).toMatchObject({ main: '', notes: 'Mine.' });
  });

  it('cuts at the first of two such headings', () => {
    expect(read('Text.\n\n## Notes\n\nOne.\n\n## Notes\n\nTwo.')).toMatchObject({
      main: 'Text.',
      notes: 'One.\n\n## Notes\n\nTwo.',
    });
  });

  it.each([
    '# Notes',
    '### Notes',
    '## Notes on method',
    'Notes',
    '\\## Notes',
    '    ## Notes',
    '> ## Notes',
  ])('does not cut at %j', (line) => {
    expect(read(`Text.\n\n${line}\n\nMore.`)).toMatchObject({ notes: '' });
  });

  it('does not cut a text that has no notes', () => {
    const text = 'Text.\n\n## Notes\n\nMore.';
    expect(readBody(text, 1)).toMatchObject({ main: text, notes: '' });
  });

  it('finds things in both parts with the lines and columns of the file', () => {
    const { citations } = readBody('\n  \n  As [@a].\n\n## Notes\n\n  And [@b].\n', 5, 'Notes');
    expect(citations).toEqual([
      { value: 'a', position: { line: 7, column: 6 } },
      { value: 'b', position: { line: 11, column: 7 } },
    ]);
  });
});

/** Each part is rendered on its own: whatever renders from it must have been before the rules. */
describe('what the rules see of a body', () => {
  it.each([
    ['a heading "Notes" in code', '```\n## Notes\n<script>alert(1)</script>\n```'],
    ['a heading "Notes" in a formula', '$$\n## Notes\n[click](javascript:alert(1))\n$$'],
    ['code that a heading "Notes" cuts', '> ```\n## Notes\n<script>alert(1)</script>\n```'],
    ['an indented first line', '\n    <script>alert(1)</script>\n'],
    ['an indented first line of the notes', 'Text.\n\n## Notes\n\n    <script>alert(1)</script>\n'],
    ['a no-break space that hides a fence', '\u00a0```\n[@a]\n```'],
  ])('is what is rendered, with %s', (_name, text) => {
    const { seen, rendered } = seenAndRendered(text);
    expect(seen).toEqual(rendered);
  });

  it('is what is rendered, for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (parts) => {
        const { seen, rendered } = seenAndRendered(parts.join(''));
        expect(seen).toEqual(rendered);
      }),
      { numRuns: 500 },
    );
  });
});

function read(text: string): ReturnType<typeof readBody> {
  return readBody(text, 1, 'Notes');
}

function seenAndRendered(text: string): { seen: string[][]; rendered: string[][] } {
  const body = read(text);
  const parts = [body.main, body.notes].map((part) => inspectMarkdown(part, 1));
  const keys = ['citations', 'html', 'addresses', 'maths'] as const;
  return {
    seen: keys.map((key) => body[key].map(({ value }) => value)),
    rendered: keys.map((key) => parts.flatMap((part) => part[key].map(({ value }) => value))),
  };
}

// prettier-ignore
const PIECES = [
  '## Notes', '\n## Notes\n', '\n', '\n\n', '```', '\n```\n', '$$', '$', '    ', ' ', '\t', '\u00a0', '<b>', '<!--', '-->', '[@a]',
  '[x](y:z)', '> ', '- ', 'x',
];
