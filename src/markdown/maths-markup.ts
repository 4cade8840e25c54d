import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { escapeHtml } from './escape-html.ts';
import { tieMaths } from './tied-maths.ts';
import { typesetIfReadable } from './typeset-maths.ts';

/**
 * Turns each formula into MathML. One that cannot be read stays text, as it was typed; the rules stop a build
 * before that can happen.
 */
export function remarkMathsMarkup() {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if ((node.type !== 'inlineMath' && node.type !== 'math') || !parent || index === undefined) return;
      if (node.type === 'math') {
        const value = typesetIfReadable(node.value, true) ?? `<p>${escapeHtml(`$$${node.value}$$`)}</p>`;
        parent.children[index] = { type: 'html', value };
        return;
      }
      const markup = typesetIfReadable(node.value, false) ?? escapeHtml(`$${node.value}$`);
      const [previous, next] = [parent.children[index - 1], parent.children[index + 1]];
      const before = previous?.type === 'text' ? previous : { value: '' };
      const after = next?.type === 'text' ? next : { value: '' };
      const tied = tieMaths(before.value, markup, after.value, escapeHtml);
      before.value = tied.before;
      after.value = tied.after;
      parent.children[index] = { type: 'html', value: tied.html };
    });
  };
}
