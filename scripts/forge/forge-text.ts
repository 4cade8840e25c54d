import { escapeText } from '../../src/markdown/escape-text.ts';
import { showHidden } from '../../src/model/hidden-characters.ts';

/**
 * One line of Markdown that a forge shows as exactly this text: no markup, HTML or maths, and none of what it
 * makes of plain text besides, such as mentions of people, references to issues and names of emoji. A
 * zero-width space parts the sign from the word that it would take.
 */
export function forgeText(text: string): string {
  const line = showHidden(text.replace(/\s+/g, ' ').trim());
  return escapeText([line]).replace(/(?:[@:]|(?<!&)#)(?=\w)|\bGH-(?=\d)/g, '$&&ZeroWidthSpace;');
}
