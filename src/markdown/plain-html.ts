import type { Nodes, Root } from 'mdast';
import { withDashes } from './dashes.ts';
import { escapeHtml } from './escape-html.ts';
import { mathsInTags } from './maths-in-tags.ts';
import { parseMarkdown } from './parser.ts';

/** Where a citation leads, and what it says: the title of the paper as HTML. */
export interface CitedPaper {
  href: string;
  titleHtml: string;
}

/**
 * A Markdown text as HTML for programs that keep only the plainest: no attributes but those of links, no
 * MathML, no style. Links lead to the web or are none; so do citations. A picture is a link to it.
 * @param cited what [@id] cites; undefined leaves it as it was typed
 */
export function plainHtml(markdown: string, cited: (id: string) => CitedPaper | undefined): string {
  const root = parseMarkdown(markdown);
  const definitions = definitionsIn(root);
  const inner = (node: Nodes): string =>
    'children' in node ? node.children.map((child) => html(child)).join('') : '';
  const link = (address: string | undefined, text: string): string =>
    isOnTheWeb(address) ? `<a href="${escapeHtml(address)}">${text}</a>` : text;
  const html = (node: Nodes): string => {
    switch (node.type) {
      case 'text':
        return escapeHtml(withDashes(node.value));
      case 'inlineCode':
        return `<code>${escapeHtml(node.value)}</code>`;
      case 'code':
        return `<pre><code>${escapeHtml(node.value)}</code></pre>`;
      case 'inlineMath':
        return mathsInTags(node.value);
      case 'math':
        return `<p>${mathsInTags(node.value, true)}</p>`;
      case 'citation': {
        const paper = cited(node.value);
        return paper
          ? `<a href="${escapeHtml(paper.href)}">${paper.titleHtml}</a>`
          : escapeHtml(`[@${node.value}]`);
      }
      case 'link':
        return link(node.url, inner(node));
      case 'linkReference':
        return link(definitions.get(node.identifier), inner(node));
      case 'image':
        return link(node.url, escapeHtml(node.alt ?? ''));
      case 'imageReference':
        return link(definitions.get(node.identifier), escapeHtml(node.alt ?? ''));
      case 'break':
        return '<br>';
      case 'thematicBreak':
        return '<hr>';
      case 'html':
      case 'definition':
      case 'footnoteReference':
      case 'footnoteDefinition':
        return '';
      case 'list':
        return node.ordered === true ? `<ol>${inner(node)}</ol>` : `<ul>${inner(node)}</ul>`;
      default: {
        // Headings of an entry would stand among those of the reader's program.
        const tag = TAGS[node.type];
        return tag === undefined ? inner(node) : `<${tag}>${inner(node)}</${tag}>`;
      }
    }
  };
  return html(root);
}

function definitionsIn(root: Root): Map<string, string> {
  return new Map(
    root.children.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])),
  );
}

function isOnTheWeb(address: string | undefined): address is string {
  return address !== undefined && /^(?:https?:\/\/|mailto:)/i.test(address);
}

const TAGS: Readonly<Partial<Record<Nodes['type'], string>>> = {
  paragraph: 'p',
  heading: 'h4',
  blockquote: 'blockquote',
  listItem: 'li',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  table: 'table',
  tableRow: 'tr',
  tableCell: 'td',
};
