import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Located } from '../../src/model/library.ts';
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
        { value: 'https://example.org/b.png', position: { line: 11, column: 1 }, picture: 'figure' },
        { value: 'https://example.org/c', position: { line: 17, column: 1 } },
      ],
      maths: [
        { value: 'x', position: { line: 11, column: 50 }, display: false },
        { value: 'y', position: { line: 13, column: 1 }, display: true },
      ],
    });
  });

  it('finds maths behind a backslash that is escaped itself', () => {
    expect(inspectMarkdown('\\\\$x\\\\$', 1).maths).toHaveLength(1);
  });

  it('finds processing instructions and declarations, which are HTML too', () => {
    expect(inspectMarkdown('One <?php echo 1 ?> two', 1).html).toMatchObject([{ value: '<?php echo 1 ?>' }]);
    expect(inspectMarkdown('<!DOCTYPE html>', 1).html).toMatchObject([{ value: '<!DOCTYPE html>' }]);
  });

  it('finds nothing in plain words', () => {
    expect(inspectMarkdown('Words, p < 0.05 & \\$5 (see [1]).', 1)).toEqual(NOTHING);
  });

  it('finds nothing in code', () => {
    expect(inspectMarkdown('`$x$ [@a] <b>`\n\n    <b> $x$\n\n```\n[a](b) [@a]\n```', 1)).toEqual(NOTHING);
  });

  it.each(['https://localhost/a', 'https://ada:secret@example.org/', 'ftp://example.org/'])(
    'finds an address that is not plainly one of the web: %s',
    (address) => {
      expect(inspectMarkdown(`See <${address}>.`, 1).addresses).toMatchObject([{ value: address }]);
    },
  );

  it.each(['https://localhost/a', 'http://ada:secret@example.org/'])(
    'finds an address that is not plainly one of the web, without brackets: %s',
    (address) => {
      expect(inspectMarkdown(`See ${address} here.`, 1).addresses).toMatchObject([{ value: address }]);
    },
  );

  it('positions at its paragraph what the parser found in a second pass', () => {
    const { addresses } = inspectMarkdown('One [@a].\n\nTwo\n/www.example.org@.', 10);
    expect(addresses).toMatchObject([{ position: { line: 12 } }]);
  });

  it('finds the same in a text whether or not it may pass it over, plain addresses aside', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        const parsed = inspectMarkdown(`[@forced]\n\n${text}`, -1);
        parsed.citations.shift();
        expect(withoutPlain(inspectMarkdown(text, 1))).toEqual(withoutPlain(parsed));
      }),
      { numRuns: 1000 },
    );
  });
});

/** Addresses that no rule minds, web and mail, need not be found. */
function withoutPlain<Found extends { addresses: Located[] }>(found: Found): Found {
  const isPlain = ({ value }: Located): boolean => {
    const url = URL.parse(value);
    return value.startsWith('mailto:') || (url?.hostname.includes('.') === true && url.username === '');
  };
  return { ...found, addresses: found.addresses.filter((address) => !isPlain(address)) };
}

const NOTHING = { citations: [], html: [], addresses: [], maths: [] };

// prettier-ignore
const PIECES = [
  'a', ' ', '\n', '\n\n', '\\', '$', '`', '[', ']', '(', ')', '@', '<', '>', '!', ':', '/', '*', '~', '#', '- ', '    ', '|',
  'b>', '<b>', '<!--', '<?', '?>', '](', ']: ', '[1]', '[^1]', 'https://a.org/', 'http://b', '<https://a.org/>', 'https://a@b.org', 'www.a.org', 'ada@a.org', 'ftp://a.org', '&lt;', '&#36;', 'javascript:',
];
