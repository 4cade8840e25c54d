import fs from 'node:fs';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** Parses a page of a built site as browsers do. */
export function readPage(folder: string, page: string): Element {
  const file = path.join(folder, page.endsWith('/') ? `${page}index.html` : page);
  const document = parse(fs.readFileSync(file, 'utf8'));
  const root = document.childNodes.find((node): node is Element => node.nodeName === 'html');
  if (!root) throw new Error(`${page} has no root element`);
  return root;
}

/** All pages of a built site, as paths below its base, `/papers/mgno/`. */
export function pagesOf(folder: string): string[] {
  return fs
    .globSync('**/*.html', { cwd: folder })
    .map((file) => `/${file.split(path.sep).join('/')}`.replace(/\/index\.html$/, '/'))
    .sort();
}

/** All elements below one, in document order. */
export function elementsOf(node: Node): Element[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []));
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The one element with an id. */
export function byId(root: Element, id: string): Element {
  const found = elementsOf(root).filter((element) => attribute(element, 'id') === id);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} elements have the id ${id}`);
  return found[0];
}

/** The text of an element as `textContent` gives it, with each formula as its LaTeX between dollar signs. */
export function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (node.nodeName === 'math') {
    const source = elementsOf(node).find(({ tagName }) => tagName === 'annotation');
    return `$${source ? source.childNodes.map(textOf).join('') : ''}$`;
  }
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** White space as it shows: runs are one space, none at the ends. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
