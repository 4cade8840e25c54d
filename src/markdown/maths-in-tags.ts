import { escapeHtml } from './escape-html.ts';
import { MathsWriter } from './maths-writer.ts';
import { mathsTree, type MathsNode } from './typeset-maths.ts';

/**
 * Writes LaTeX as HTML that needs neither MathML nor a style sheet, which feed readers and e-mail drop:
 * letters in `<i>`, indices in `<sub>` and `<sup>`, all else as characters. What cannot be said on one line,
 * such as a matrix, is LaTeX in `<code>`, and so is what cannot be read.
 */
export function mathsInTags(latex: string, displayMode = false): string {
  const writer = new MarkingWriter();
  const text = readable(() => writer.write(mathsTree(latex, displayMode)));
  if (text === undefined || text.trim() === '' || !writer.isWhole)
    return `<code>${escapeHtml(latex.replace(/\s+/g, ' '))}</code>`;
  return escapeHtml(text.replace(/\s+/g, ' ').trim()).replace(/[\ue000-\ue005]/g, (mark) => TAGS[mark] ?? '');
}

/** Marks letters and indices with characters that nobody types and that `MathsWriter` passes over. */
class MarkingWriter extends MathsWriter {
  /** MathML sets a single letter in italics that does not ask for another style. */
  override letters(text: string, typed: string, attributes: MathsNode['attributes'] = {}): string {
    const isItalic = attributes['mathvariant'] !== 'normal' && /^[A-Za-zͰ-Ͽ]$/u.test(typed);
    return isItalic ? `\ue000${text}\ue001` : text;
  }

  override index(text: string, sign: '_' | '^'): string {
    return sign === '_' ? `\ue002${text}\ue003` : `\ue004${text}\ue005`;
  }
}

function readable(write: () => string): string | undefined {
  try {
    return write();
  } catch {
    return undefined;
  }
}

// prettier-ignore
const TAGS: Readonly<Record<string, string>> = {
  '\ue000': '<i>', '\ue001': '</i>', '\ue002': '<sub>', '\ue003': '</sub>', '\ue004': '<sup>', '\ue005': '</sup>',
};
