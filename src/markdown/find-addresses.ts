import { visit } from 'unist-util-visit';
import { defined } from '../model/defined.ts';
import type { Located } from '../model/library.ts';
import { parseMarkdown } from './parser.ts';

/**
 * Every address in a Markdown text, with its position: of links and definitions, and bare ones, for
 * which `inspectMarkdown` does not parse a text.
 * @param firstLine the line of the file on which the text begins
 */
export function findAddresses(text: string, firstLine: number): Located[] {
  const found: Located[] = [];
  visit(parseMarkdown(text), (node, _index, parent) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    // The parser finds bare addresses in a second pass, and knows only the position of what holds them.
    const from = defined(parent?.position?.start.offset);
    const offset = node.position?.start.offset ?? Math.max(text.indexOf(node.url, from), from);
    const before = text.slice(0, offset);
    const position = {
      line: before.split('\n').length + firstLine - 1,
      column: offset - before.lastIndexOf('\n'),
    };
    found.push({ value: node.url, position });
  });
  return found;
}
