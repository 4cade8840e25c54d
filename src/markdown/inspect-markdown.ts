import { visit } from 'unist-util-visit';
import { defined } from '../model/defined.ts';
import type { Position } from '../model/issues.ts';
import type { Body } from '../model/library.ts';
import { parseMarkdown } from './parser.ts';

/**
 * Finds what the rules look at in a Markdown text: citations, raw HTML, addresses and maths, each with its
 * position. A text that can hold none of them is not parsed at all, which keeps ten thousand entries within
 * seconds.
 * @param text one in which `findExcess` finds nothing
 * @param firstLine the line of the file on which the text begins
 */
export function inspectMarkdown(
  text: string,
  firstLine: number,
): Pick<Body, 'citations' | 'html' | 'addresses' | 'maths'> {
  const found: ReturnType<typeof inspectMarkdown> = {
    citations: [],
    html: [],
    addresses: [],
    maths: [],
  };
  if (!WORTH_PARSING.test(text)) return found;
  visit(parseMarkdown(text), (node, _index, parent) => {
    const position = (): Position => {
      // A bare address that the parser found in a second pass has no position of its own.
      const { line, column } = defined((node.position ?? parent?.position)?.start);
      return { line: line + firstLine - 1, column };
    };
    if (node.type === 'citation') found.citations.push({ value: node.value, position: position() });
    else if (node.type === 'html') found.html.push({ value: node.value, position: position() });
    else if (node.type === 'inlineMath' || node.type === 'math') {
      found.maths.push({ value: node.value, position: position(), display: node.type === 'math' });
    } else if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      found.addresses.push({ value: node.url, position: position() });
    }
  });
  return found;
}

/**
 * A citation, a tag or an autolink, a web address that is not plainly one (a host with a dot, no user name),
 * a link or its definition, a dollar sign that is not escaped.
 */
const WORTH_PARSING = (() => {
  const plainAddress = String.raw`https?:\/\/(?:[a-z0-9-]+\.)+[a-z0-9-]+(?=[\/>\s.,;)?#'"]|$)`;
  const signs = [
    String.raw`\[@`,
    `<(?!${plainAddress})[a-z!?/]`,
    `(?!${plainAddress})https?://`,
    String.raw`www\.|\]\(|\]:|(?<!\\)(?:\\\\)*\$`,
  ];
  return new RegExp(signs.join('|'), 'i');
})();
