import { describe, expect, it } from 'vitest';
import { escapeText } from '../../src/markdown/escape-text.ts';
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

  it('make the same Markdown again, for every abstract of the list', () => {
    for (const { abstract } of listPapers) expect(escapeText(readSegments(abstract))).toBe(abstract);
  });
});
