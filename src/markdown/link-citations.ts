import { visit } from 'unist-util-visit';
import { defined } from '../model/defined.ts';
import { parseMarkdown } from './parser.ts';

/**
 * Returns a Markdown text with other Markdown in the place of each citation `[@id]`; all else is as it was,
 * to the character.
 * @param linkTo what stands for a citation; undefined leaves it
 */
export function linkCitations(markdown: string, linkTo: (id: string) => string | undefined): string {
  if (!markdown.includes('[@')) return markdown;
  const parts: string[] = [];
  let end = 0;
  visit(parseMarkdown(markdown), 'citation', (node) => {
    const { start, end: behind } = defined(node.position);
    const [from, to] = [defined(start.offset), defined(behind.offset)];
    parts.push(markdown.slice(end, from), linkTo(node.value) ?? markdown.slice(from, to));
    end = to;
  });
  return parts.join('') + markdown.slice(end);
}
