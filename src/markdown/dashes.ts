import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Returns a text with the dashes that it spells as TeX does: `--` between white space is an en dash, `---` an
 * em dash. What stands at a word (`--verbose`, `a--b`) is left as it is.
 */
export function withDashes(text: string): string {
  return text.replace(/(?<=\s)---?(?=\s)/g, (hyphens) => (hyphens === '--' ? '–' : '—'));
}

/** Shows the dashes of TeX as dashes, in text but neither in code nor in maths. */
export function remarkDashes() {
  return (tree: Root): void => {
    visit(tree, 'text', (node) => {
      node.value = withDashes(node.value);
    });
  };
}
