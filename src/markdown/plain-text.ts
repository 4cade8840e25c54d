import katex from 'katex';
import type { Nodes } from 'mdast';
import { withDashes } from './dashes.ts';
import { parseMarkdown } from './parser.ts';

/**
 * The words of a Markdown text, for an index or an excerpt: paragraphs as lines, links as their text, maths
 * as the characters that a reader sees (`$\alpha$` gives α), dashes as the page shows them, citations as the
 * title.
 * @param titleOf the title of a cited paper; without one the citation says nothing
 */
export function plainText(
  markdown: string,
  titleOf: (id: string) => string | undefined = () => undefined,
): string {
  const text = (node: Nodes): string => {
    switch (node.type) {
      case 'text':
        return withDashes(node.value);
      case 'inlineCode':
      case 'code':
        return node.value;
      case 'inlineMath':
      case 'math':
        return mathsText(node.value, node.type === 'math');
      case 'citation':
        return titleOf(node.value) ?? '';
      case 'image':
        return node.alt ?? '';
      case 'break':
        return ' ';
      case 'html':
      case 'definition':
        return '';
      default:
        return 'children' in node ? node.children.map(text).join(BLOCKS.has(node.type) ? '\n' : '') : '';
    }
  };
  return text(parseMarkdown(markdown))
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** What KaTeX would show, as characters; the LaTeX itself where it cannot read it. */
function mathsText(latex: string, displayMode: boolean): string {
  try {
    return katex
      .renderToString(latex, { displayMode, output: 'mathml', strict: 'ignore' })
      .replace(/<annotation[\s\S]*?<\/annotation>/g, '')
      .replace(/<[^>]*>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#x27;/g, "'")
      .replace(/&amp;/g, '&')
      .replace(/[\u2061-\u2064]/g, '');
  } catch {
    return latex;
  }
}

const BLOCKS = new Set(['root', 'blockquote', 'list', 'listItem', 'table', 'tableRow']);
