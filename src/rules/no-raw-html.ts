import { entriesOf } from '../model/library.ts';
import type { Rule } from './index.ts';

/** Bodies are Markdown only: HTML from an entry could run code in every reader's browser. */
export const noRawHtml: Rule = (library) =>
  entriesOf(library).flatMap(({ file, body }) =>
    body.html.map(({ value, position }) => ({
      file,
      position,
      message: `Unexpected HTML \`${shorten(value)}\`, expected Markdown.`,
      action: 'Write it in Markdown; to show a <, put a backslash before it: \\<.',
    })),
  );

function shorten(html: string): string {
  const line = html.split('\n')[0] ?? '';
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
