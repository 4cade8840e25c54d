import { escapeHtml } from '../markdown/escape-html.ts';

/** Returns the HTML of a frame for a page of another site; it loads when readers come to it. */
export function embedCode({ address, title }: { address: string; title: string }): string {
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="480" loading="lazy" style="border: 0"></iframe>`;
}
