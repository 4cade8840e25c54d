import { visit } from 'unist-util-visit';
import { defined } from '../model/defined.ts';
import type { Position } from '../model/issues.ts';
import type { Body } from '../model/library.ts';
import { isPlainAddress } from '../model/web-address.ts';
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
  if (!isWorthParsing(text)) return found;
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
    } else if (node.type === 'link' || node.type === 'definition') {
      found.addresses.push({ value: node.url, position: position() });
    } else if (node.type === 'image') {
      found.addresses.push({ value: node.url, position: position(), picture: node.alt ?? '' });
    } else if (node.type === 'imageReference') {
      found.addresses.push({ value: '', position: position(), picture: node.alt ?? '' });
    }
  });
  return found;
}

/** Whether a text may hold anything of that: a web address counts only where something is wrong with it. */
function isWorthParsing(text: string): boolean {
  return SIGNS.test(text) || Array.from(text.matchAll(ADDRESS)).some(([address]) => !isPlain(address));
}

/** In an address that holds another, the parser may find only the other one. */
function isPlain(address: string): boolean {
  return address.split('://').length === 2 && isPlainAddress(address);
}

/**
 * A citation, a tag or an autolink of another protocol, an address without one, a link or its definition, a
 * dollar sign that is not escaped.
 */
const SIGNS = /\[@|<(?!https?:\/\/)[a-z!?/]|www\.|\]\(|\]:|(?<!\\)(?:\\\\)*\$/i;
/** As long as one can be, but for signs at its end, which the parser may take for those of the sentence. */
const ADDRESS = /https?:\/\/[^\s<>]*[^\s<>.,:;!?)'"]/gi;
