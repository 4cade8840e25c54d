import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { typesetMaths } from './typeset-maths.ts';

/**
 * Turns each formula into MathML. One that cannot be read stays text, as it was typed; the rules stop a build
 * before that can happen.
 */
export function remarkMathsMarkup() {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if ((node.type !== 'inlineMath' && node.type !== 'math') || !parent || index === undefined) return;
      const isDisplay = node.type === 'math';
      try {
        parent.children[index] = { type: 'html', value: typesetMaths(node.value, isDisplay) };
      } catch {
        const text = { type: 'text' as const, value: isDisplay ? `$$${node.value}$$` : `$${node.value}$` };
        parent.children[index] = isDisplay ? { type: 'paragraph', children: [text] } : text;
      }
    });
  };
}
