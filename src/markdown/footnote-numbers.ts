import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Names each footnote by its number in the text, in the place of whatever its author called it: its name
 * becomes an id of the page, and two names can give one id.
 */
export function remarkFootnoteNumbers() {
  return (tree: Root): void => {
    const numbers = new Map<string, string>();
    visit(tree, (node) => {
      if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return;
      const number = numbers.get(node.identifier) ?? String(numbers.size + 1);
      numbers.set(node.identifier, number);
      node.identifier = number;
    });
  };
}
