import type { Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { formulaWidth } from './formula-width.ts';

/**
 * Gives what cannot be broken into lines (code, tables, formulas that are long) a box of its own that can
 * scroll sideways, so that the page never does. Whoever has no mouse scrolls a box that has the focus, so
 * those that are wider than the smallest screens can have it, and say what they are. `--em` is about how
 * wide a formula is: on paper, where nothing scrolls, the style sheet sets it smaller.
 */
export function remarkScrollBoxes() {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined) return;
      const box = boxFor(node);
      if (!box) return;
      const { tag, name, width, style } = box;
      const reachable = width > SMALL_SCREEN && { tabIndex: 0, role: 'group', ariaLabel: name };
      const data = { hName: tag, hProperties: { className: ['scroll'], ...reachable, style } };
      const children = [node, ...(tag === 'span' ? takePunctuation(parent.children[index + 1]) : [])];
      parent.children[index] = { type: 'scrollBox', children, data } as never;
      return SKIP;
    });
  };
}

/** Cuts off what may not begin a line, but would behind a box. */
function takePunctuation(next: { type: string; value?: string } | undefined): Text[] {
  if (next?.type !== 'text' || next.value === undefined) return [];
  const [punctuation = ''] = /^[\p{Pe}\p{Pf},.;:!?]+/u.exec(next.value) ?? [];
  next.value = next.value.slice(punctuation.length);
  return punctuation === '' ? [] : [{ type: 'text', value: punctuation }];
}

interface Box {
  tag: 'div' | 'span';
  name: string;
  /** In em. */
  width: number;
  style?: string;
}

function boxFor(node: { type: string; value?: string }): Box | undefined {
  const { type, value = '' } = node;
  if (type === 'table') return { tag: 'div', name: 'Table', width: Infinity };
  if (type === 'code') return { tag: 'div', name: 'Code', width: Infinity };
  if (type !== 'math' && type !== 'inlineMath') return undefined;
  const width = formulaWidth(value);
  if (type === 'inlineMath' && width < LONG_FORMULA) return undefined;
  return { tag: type === 'math' ? 'div' : 'span', name: 'Formula', width, style: `--em: ${width}` };
}

/** In em: what fits on a screen of 320 pixels, in a list, and what does when text has twice the size. */
const SMALL_SCREEN = 13;
const LONG_FORMULA = 6;
