import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectMarkdown } from '../../src/markdown/inspect-markdown.ts';

describe('inspectMarkdown', () => {
  it('finds citations, HTML, addresses and maths with their lines in the file', () => {
    const text = [
      'As [@a] and [this](https://example.org/a) show,',
      '![figure](https://example.org/b.png) <b>bold</b> $x$.',
      '',
      '$$',
      'y',
      '$$',
      '',
      '[1]: https://example.org/c',
    ].join('\n');
    expect(inspectMarkdown(text, 10)).toEqual({
      citations: [{ value: 'a', position: { line: 10, column: 4 } }],
      html: [
        { value: '<b>', position: { line: 11, column: 38 } },
        { value: '</b>', position: { line: 11, column: 45 } },
      ],
      addresses: [
        { value: 'https://example.org/a', position: { line: 10, column: 13 } },
        { value: 'https://example.org/b.png', position: { line: 11, column: 1 } },
        { value: 'https://example.org/c', position: { line: 17, column: 1 } },
      ],
      maths: [
        { value: 'x', position: { line: 11, column: 50 } },
        { value: 'y', position: { line: 13, column: 1 } },
      ],
    });
  });

  it('finds nothing in plain words', () => {
    expect(inspectMarkdown('Words, p < 0.05 & \\$5 (see [1]).', 1)).toEqual(NOTHING);
  });

  it('finds nothing in code', () => {
    expect(inspectMarkdown('`$x$ [@a] <b>`\n\n    <b> $x$\n\n```\n[a](b) [@a]\n```', 1)).toEqual(NOTHING);
  });

  it('finds an address without brackets', () => {
    expect(inspectMarkdown('See https://example.org/a.', 1).addresses).toMatchObject([
      { value: 'https://example.org/a' },
    ]);
    expect(inspectMarkdown('See www.example.org.', 1).addresses).toMatchObject([
      { value: 'http://www.example.org' },
    ]);
  });

  it('finds the same in a text whether or not it may pass it over', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        const forced = inspectMarkdown(`${text}\n\n[@forced]`, 1);
        fc.pre(forced.citations.pop()?.value === 'forced');
        expect(inspectMarkdown(text, 1)).toEqual(forced);
      }),
      { numRuns: 1000 },
    );
  });
});

const NOTHING = { citations: [], html: [], addresses: [], maths: [] };

// prettier-ignore
const PIECES = [
  'a', ' ', '\n', '\n\n', '\\', '$', '`', '[', ']', '(', ')', '@', '<', '>', '!', ':', '/', '*', '~', '#', '- ', '    ', '|',
  'b>', '[1]', '[^1]', 'https://a.org/', 'http://b', 'www.a.org', 'ada@a.org', 'ftp://a.org', '&lt;', '&#36;', 'javascript:',
];
