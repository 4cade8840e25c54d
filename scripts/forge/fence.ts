import { toMarkdown } from 'mdast-util-to-markdown';

/**
 * Text as a block of code: a forge shows exactly this text and finds in it no Markdown, HTML, mention or
 * reference.
 * @param lang for colours, a word
 */
export function fence(text: string, lang = ''): string {
  return toMarkdown({ type: 'code', lang, value: text }, { fences: true }).trimEnd();
}
