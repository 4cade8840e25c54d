import { splitMaths, type Segment } from '../../model/maths.ts';

/**
 * Finds maths again that a reference manager took for text and escaped character by character, as Zotero does
 * (`\$\textbackslash alpha\$`): between dollar signs, and with a command or an index in it, which money has not.
 */
export function unescapeMaths(pieces: readonly Segment[]): Segment[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'maths' || !piece.value.includes('$')) return piece;
    const parts = splitMaths(piece.value);
    return parts.map(({ kind, value }): Segment => {
      if (kind === 'text' || /[\\_^]/.test(value)) return { kind, value };
      return { kind: 'text', value: `$${value}$` };
    });
  });
}
