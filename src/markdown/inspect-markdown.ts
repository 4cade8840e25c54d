import remarkParse from 'remark-parse';
import type { Nodes } from 'mdast';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Body, Located } from '../model/library.ts';
import { syntax } from './syntax.ts';

/**
 * Finds what the rules look at in a Markdown text: citations, raw HTML, addresses and maths, each with its place.
 * A text that can hold none of them is not parsed at all, which keeps ten thousand entries within seconds.
 * @param firstLine the line of the file on which the text begins
 */
export function inspectMarkdown(
  text: string,
  firstLine: number,
): Pick<Body, 'citations' | 'html' | 'addresses' | 'maths'> {
  const found = { citations: [], html: [], addresses: [], maths: [] } as Record<
    'citations' | 'html' | 'addresses' | 'maths',
    Located[]
  >;
  if (!WORTH_PARSING.test(text)) return found;
  visit(parser.parse(text) as Nodes, (node) => {
    const start = node.position?.start;
    const position = { line: (start?.line ?? 1) + firstLine - 1, column: start?.column ?? 1 };
    if (node.type === 'citation') found.citations.push({ value: node.value, position });
    else if (node.type === 'html') found.html.push({ value: node.value, position });
    else if (node.type === 'inlineMath' || node.type === 'math')
      found.maths.push({ value: node.value, position });
    else if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      found.addresses.push({ value: node.url, position });
    }
  });
  return found;
}

const parser = unified().use(remarkParse).use(syntax).freeze();

/** A citation, a tag or autolink, a link or its definition, a dollar sign that is not escaped. */
const WORTH_PARSING = /\[@|<[a-z!?/]|\]\(|\]:|(?<!\\)(?:\\\\)*\$/i;
