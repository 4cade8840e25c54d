import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/** The headings of a piece of HTML, each as its level and its text: `3 Background`. */
export function outlineOf(html: string): string[] {
  return elementsIn(html)
    .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
    .map((heading) => `${heading.tagName.slice(1)} ${textOf(heading)}`);
}

/** All ids in a piece of HTML, in the order of the elements. */
export function idsIn(html: string): string[] {
  return elementsIn(html).flatMap(({ attrs }) =>
    attrs.filter(({ name }) => name === 'id').map(({ value }) => value),
  );
}

function elementsIn(html: string): DefaultTreeAdapterTypes.Element[] {
  const inside = (node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] => [
    ...('tagName' in node ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(inside) : []),
  ];
  return inside(parseFragment(html));
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
