import { escapeHtml } from '../../markdown/escape-html.ts';

/**
 * Returns an element of HTML.
 * @param attributes those that are undefined are left out; values are escaped here
 * @param content HTML; what is empty or absent among many pieces is left out, and each stands on its own line
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content: string | readonly (string | undefined)[],
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value = '']) => ` ${key}="${escapeHtml(value)}"`)
    .join('');
  const inner = typeof content === 'string' ? content : `\n${content.filter(Boolean).join('\n')}\n`;
  return `<${name}${written}>${inner}</${name}>`;
}
