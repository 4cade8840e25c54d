import { splitMaths, type Segment } from '../../model/maths.ts';

/**
 * Finds maths again that a reference manager took for text and escaped character by character, as Zotero does
 * (`\$\textbackslash alpha\$`): between dollar signs, and with a command or an index in it, which money has
 * not.
 */
export function unescapeMaths(segments: readonly Segment[]): Segment[] {
  return segments.flatMap((segment) => {
    if (segment.kind === 'maths' || !segment.value.includes('$')) return segment;
    const parts = splitMaths(segment.value);
    return parts.map(({ kind, value }): Segment => {
      if (kind === 'text' || /[\\_^]/.test(value)) return { kind, value };
      return { kind: 'text', value: `$${value}$` };
    });
  });
}
