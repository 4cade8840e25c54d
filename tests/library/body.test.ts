import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/library/body.ts';
import { inspectMarkdown } from '../../src/markdown/inspect-markdown.ts';
import type { Body } from '../../src/model/library.ts';

describe('readBody', () => {
  it('is all main text where there are no notes', () => {
    expect(readBody('\nAn abstract.\n\nMore.\n', 5)).toMatchObject({
      main: 'An abstract.\n\nMore.',
      notes: '',
    });
  });

  it('cuts at the heading "Notes"', () => {
    expect(readBody('\nAn abstract.\n\n##  Notes \n\nMine.\n', 5)).toMatchObject({
      main: 'An abstract.',
      notes: 'Mine.',
    });
  });

  it.each(['# Notes', '### Notes', '## Notes on method', 'Notes', '\\## Notes'])(
    'does not cut at %j',
    (line) => {
      expect(readBody(`Text.\n\n${line}\n\nMore.`, 1)).toMatchObject({ notes: '' });
    },
  );

  it('finds things in both parts with the lines of the file', () => {
    const { citations } = readBody('\nAs [@a].\n\n## Notes\n\n  And [@b].\n', 5);
    expect(citations).toEqual([
      { value: 'a', position: { line: 6, column: 4 } },
      { value: 'b', position: { line: 10, column: 7 } },
    ]);
  });
});

/** Each part is rendered on its own: whatever renders from it must have been before the rules. */
describe('what the rules see of a body', () => {
  it.each([
    ['a heading "Notes" in code', '```\n## Notes\n<script>alert(1)</script>\n```'],
    ['a heading "Notes" in a formula', '$$\n## Notes\n[click](javascript:alert(1))\n$$'],
    ['an indented first line', '\n    <script>alert(1)</script>\n'],
    ['an indented first line of the notes', 'Text.\n\n## Notes\n\n    <script>alert(1)</script>\n'],
    ['a no-break space that hides a fence', '\u00a0```\n[@a]\n```'],
  ])('is what is rendered, with %s', (_name, text) => {
    const { seen, rendered } = seenAndRendered(text);
    expect(seen).toEqual(rendered);
  });

  it('is what is rendered, for any text', () => {
    const pieces = [
      '## Notes',
      '\n',
      '\n\n',
      '```',
      '$$',
      '$',
      '    ',
      ' ',
      '<b>',
      '<!--',
      '-->',
      '[@a]',
      '> ',
      '- ',
      'x',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const { seen, rendered } = seenAndRendered(parts.join(''));
        expect(seen).toEqual(rendered);
      }),
    );
  });
});

function seenAndRendered(text: string): { seen: Values; rendered: Values } {
  const body = readBody(text, 1);
  const [main, notes] = [inspectMarkdown(body.main, 1), inspectMarkdown(body.notes, 1)];
  const values = (key: Found): string[] => body[key].map(({ value }) => value);
  const both = (key: Found): string[] => [...main[key], ...notes[key]].map(({ value }) => value);
  return { seen: map(values), rendered: map(both) };
}

function map(valuesOf: (key: Found) => string[]): Values {
  return Object.fromEntries(FOUND.map((key) => [key, valuesOf(key)])) as Values;
}

const FOUND = ['citations', 'html', 'addresses', 'maths'] as const satisfies (keyof Body)[];
type Found = (typeof FOUND)[number];
type Values = Record<Found, string[]>;
