import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parser.ts';

describe('citations', () => {
  it.each([
    ['As [@neuroformer] shows.', ['neuroformer']],
    ['[@a][@b] and [@c].', ['a', 'b', 'c']],
    ['*[@a]*, **[@b]**, > [@c]', ['a', 'b', 'c']],
    ['- [@a]\n- [@b]', ['a', 'b']],
    ['# [@a]', ['a']],
    ['| x |\n|---|\n| [@a] |', ['a']],
    ['[[@a]]', ['a']],
    ['([@a])', ['a']],
  ])('are in %j', (text, ids) => {
    expect(citations(text)).toEqual(ids);
  });

  it('are whatever stands between the brackets, right or wrong', () => {
    expect(citations('[@A b], [@a; @b], [@a.md], [@ a]')).toEqual(['A b', 'a; @b', 'a.md', ' a']);
  });

  it.each([
    '\\[@a]',
    '[\\@a]',
    '[@]',
    '[@] a]',
    '[@',
    '[@a',
    '[@a\nb]',
    '[@[a]',
    '@a',
    '[a]',
    '[-@a]',
    'ada@example.org',
    '`[@a]`',
    '```\n[@a]\n```',
    '    [@a]',
    '$[@a]$',
    '$$\n[@a]\n$$',
    '<https://example.org/[@a]>',
  ])('are not in %j', (text) => {
    expect(citations(text)).toEqual([]);
  });

  it('are not links that happen to begin with an @', () => {
    expect(nodes('[@a](https://example.org)', 'link')).toMatchObject([{ url: 'https://example.org' }]);
    expect(citations('[@a](https://example.org)')).toEqual([]);
  });

  it('stand at their position', () => {
    expect(
      nodes('One.\n\nAs [@a] and\n[@bc] show.', 'citation').map(({ position }) => position),
    ).toMatchObject([
      { start: { line: 3, column: 4 }, end: { line: 3, column: 8 } },
      { start: { line: 4, column: 1 }, end: { line: 4, column: 6 } },
    ]);
  });

  it('leave the text around them alone', () => {
    expect(nodes('As [@a] shows [@].', 'text')).toMatchObject([{ value: 'As ' }, { value: ' shows [@].' }]);
  });
});

describe('the syntax of bodies', () => {
  it('takes a single tilde for a tilde, and two for what is struck out', () => {
    expect(nodes('from ~58 to ~60', 'delete')).toEqual([]);
    expect(nodes('~58~', 'delete')).toEqual([]);
    expect(nodes('~~58~~', 'delete')).toHaveLength(1);
  });
});

function nodes(text: string, type: Nodes['type']): Nodes[] {
  const found: Nodes[] = [];
  visit(parseMarkdown(text), type, (node) => {
    found.push(node);
  });
  return found;
}

function citations(text: string): string[] {
  return nodes(text, 'citation').map((node) => (node as { value: string }).value);
}
