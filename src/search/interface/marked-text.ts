import type { TextPart } from '../engine/passage.ts';
import { element } from './element.ts';

/** The parts of a text, those that were found marked. */
export function markedText(parts: readonly TextPart[]): (Node | string)[] {
  return parts.map(({ text, found }) => (found ? element('mark', {}, text) : text));
}

/** Whether a word of the query is in a text. */
export function isMarked(parts: readonly TextPart[]): boolean {
  return parts.some(({ found }) => found);
}
