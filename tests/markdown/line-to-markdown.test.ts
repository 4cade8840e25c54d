import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineToMarkdown } from '../../src/markdown/line-to-markdown.ts';
import { parseMarkdown } from '../../src/markdown/parser.ts';

it.each([
  ['A plain title: with a colon, (brackets) and 50%', 'A plain title: with a colon, (brackets) and 50%'],
  ['On $\\alpha_2$ and $5', 'On $\\alpha_2$ and \\$5'],
  ['1. Not a list', '1\\. Not a list'],
  ['# *a* _b_ `c` [@d] <e>', '\\# \\*a\\* \\_b\\_ \\`c\\` \\[@d] \\<e>'],
  ['two\n\nlines', 'two lines'],
  ['', ''],
])('%j as Markdown is %j', (line, markdown) => {
  expect(lineToMarkdown(line)).toBe(markdown);
});

it('a link shows its text and leads to its address, whatever they are', () => {
  const line = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => /^\S(?:[^\s$]*\S)?$/u.test(text));
  fc.assert(
    fc.property(line, (text) => {
      fc.pre(!text.includes('$') && !/\p{C}/u.test(text));
      const address = 'https://example.org/a_b?c=(d)';
      const [paragraph] = parseMarkdown(lineToMarkdown(text, address)).children;
      const link = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
      expect(link).toMatchObject({ type: 'link', url: address });
      const shown =
        link?.type === 'link' ? link.children.map((node) => ('value' in node ? node.value : '')) : [];
      expect(shown.join('')).toBe(text);
    }),
  );
});

it('what is written in the short way is what the long way would write', () => {
  const plain = fc.stringMatching(/^[a-zé][a-zé1 ,;:'’?%()-]{0,30}[a-zé)]$/);
  fc.assert(
    fc.property(plain, (text) => {
      const folded = text.replace(/ +/g, ' ');
      const node = { type: 'paragraph' as const, children: [{ type: 'text' as const, value: folded }] };
      expect(lineToMarkdown(text)).toBe(toMarkdown(node, { extensions: [gfmToMarkdown()] }).trim());
    }),
  );
});
