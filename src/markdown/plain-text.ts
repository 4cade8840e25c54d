import type { Nodes } from 'mdast';
import { withDashes } from './dashes.ts';
import { linearIfReadable } from './linear-maths.ts';
import { parseMarkdown } from './parser.ts';
import { plainProse } from './plain-prose.ts';

/**
 * The words of a Markdown text, for an index or an excerpt: paragraphs as lines, links as their text, maths
 * as a line of characters (`$\alpha$` gives α), dashes as the page shows them, citations as the title.
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
        return linearIfReadable(node.value, node.type === 'math') ?? node.value;
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
  const prose = plainProse(markdown)?.map(withDashes).join('\n');
  return (prose ?? text(parseMarkdown(markdown))).replace(/[^\S\n]+/g, ' ').trim();
}

const BLOCKS = new Set(['root', 'blockquote', 'list', 'listItem', 'table', 'tableRow']);
