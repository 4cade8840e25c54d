import { isMap, isNode, isScalar, isSeq, type Document, type Range } from 'yaml';
import type { FieldBlock } from '../model/library.ts';

/**
 * Returns the offsets of the value (or the key) at a path, or of the nearest parent that exists.
 * @returns `isExact` says whether it is the value itself
 */
export function rangeOf(
  root: unknown,
  path: readonly (string | number)[],
  part: 'key' | 'value',
): { range: Range | undefined; isExact: boolean } {
  let node = root;
  let range: Range | undefined;
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) return { range, isExact: false };
      const key = isNode(pair.key) ? pair.key.range : undefined;
      const value = isNode(pair.value) ? pair.value.range : undefined;
      range = (part === 'key' && depth === path.length - 1 ? key : (value ?? key)) ?? range;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      const item = node.items[step];
      if (!isNode(item)) return { range, isExact: false };
      range = item.range ?? range;
      node = item;
    } else return { range, isExact: false };
  }
  return { range, isExact: isNode(node) };
}

/**
 * Returns the fields of a mapping as blocks of whole lines, which together with what stands before the first
 * are the text. A comment directly above a field belongs to it. There are none where moving lines could
 * change what the text says: for a mapping in braces.
 */
export function blocksOf(document: Document, text: string): FieldBlock[] {
  const { contents } = document;
  if (!isMap(contents) || contents.flow || document.errors.length > 0) return [];
  const blocks: FieldBlock[] = [];
  let free = 0;
  for (const { key, value } of contents.items) {
    if (!isScalar(key) || !key.range) return [];
    const [start] = key.range;
    if (start > 0 && text[start - 1] !== '\n') return [];
    blocks.push({
      key: String(key.value),
      start: commentsAbove(text, start, free),
      end: text.length,
      isVerbatim: holdsBlockScalar(value),
    });
    free = isNode(value) && value.range ? value.range[1] : key.range[1];
  }
  return blocks.map((block, index) => ({ ...block, end: blocks[index + 1]?.start ?? text.length }));
}

/** The start of the comment lines that stand directly above an offset, not before `free`. */
function commentsAbove(text: string, offset: number, free: number): number {
  let start = offset;
  // One character is the newline behind `free`.
  while (start > free + 1) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    if (above < free || text[above] !== '#') break;
    start = above;
  }
  return start;
}

function holdsBlockScalar(value: unknown): boolean {
  if (isScalar(value)) return value.type === 'BLOCK_LITERAL' || value.type === 'BLOCK_FOLDED';
  if (isSeq(value)) return value.items.some(holdsBlockScalar);
  return isMap(value) && value.items.some((pair) => holdsBlockScalar(pair.value));
}
