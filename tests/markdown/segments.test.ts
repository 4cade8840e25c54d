import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText } from '../../src/markdown/escape-text.ts';
import { plainText } from '../../src/markdown/plain-text.ts';
import { readSegments } from '../../src/markdown/segments.ts';
import { listPapers } from '../formats/list-papers.ts';

/** Paragraphs as lines, maths between guillemets. */
function shown(markdown: string): string[] {
  return readSegments(markdown).map((segments) =>
    segments.map(({ kind, value }) => (kind === 'maths' ? `«${value}»` : value)).join(''),
  );
}

describe('the segments of a Markdown text', () => {
  it.each([
    ['*Emphasis* and **more**, `code`', ['Emphasis and more, code']],
    ['$x$ costs \\$5', ['«x» costs $5']],
    ['One\nparagraph\n\nand another', ['One paragraph', 'and another']],
    ['$$\nx\n$$', ['«x»']],
    ['- one\n- two\n  - three', ['one', 'two', 'three']],
    ['> quoted\n\n# Heading', ['quoted', 'Heading']],
    ['<https://example.org/>', ['https://example.org/']],
    ['[text](https://example.org/)', ['text (https://example.org/)']],
    ['see [@neuroformer]', ['see [@neuroformer]']],
    ['| a | b |\n|---|---|\n| c | d |', ['a', 'b', 'c', 'd']],
    ['', []],
  ])('%j', (markdown, expected) => {
    expect(shown(markdown)).toEqual(expected);
  });

  it('are the same of plain prose, which is not parsed, as of what is', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'www.example',
        'http://x',
        'a.',
        '1)',
        '--',
        '==',
        '+',
        '-',
        '(see',
        'x/y:',
        '“Q”',
        'naïve',
        '网络',
      ),
      fc.string({ unit: 'grapheme-ascii', maxLength: 6 }),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    );
    const prose = fc.array(word, { minLength: 1 }).map((words) => words.join(' '));
    const texts = fc
      .array(prose, { minLength: 1, maxLength: 3 })
      .map((paragraphs) => paragraphs.join('\n\n'));
    fc.assert(
      fc.property(texts, (markdown) => {
        // What ends with a character that is escaped is parsed.
        const parsed = shown(`${markdown}\n\n\\*`);
        fc.pre(parsed.at(-1) === '*');
        expect(shown(markdown)).toEqual(parsed.slice(0, -1));
        expect(plainText(markdown)).toBe(plainText(`${markdown}\n\n\\*`).replace(/\s*\*$/, ''));
      }),
      { numRuns: 2000 },
    );
  });

  it('make the same Markdown again, for every abstract of the list', () => {
    for (const { abstract } of listPapers) expect(escapeText(readSegments(abstract))).toBe(abstract);
  });
});
