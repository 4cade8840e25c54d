import { entriesOf } from '../model/library.ts';
import type { Rule } from './rule.ts';

/** Bodies are Markdown only: HTML from an entry could run code in every reader's browser. */
export const noRawHtml: Rule = {
  name: 'no-raw-html',
  holds: 'The text is Markdown without HTML.',
  example: { of: 'text', no: 'Accuracy rises by 10<sup>2</sup>.', yes: 'Accuracy rises by $10^2$.' },
  find: (library) =>
    entriesOf(library).flatMap(({ file, body }) =>
      body.html.map(({ value, position }) => ({
        file,
        position,
        message: `Unexpected HTML \`${shorten(value)}\`, expected Markdown.`,
        action: 'Write it in Markdown; to show a <, put a backslash before it: \\<.',
      })),
    ),
};

function shorten(html: string): string {
  const line = html.replace(/\n[^]*/, '');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
