import { splitLine } from '../model/maths.ts';
import { escapeHtml } from './escape-html.ts';
import { linearIfReadable } from './linear-maths.ts';
import { mathsInTags } from './maths-in-tags.ts';
import { tieMaths } from './tied-maths.ts';
import { typesetIfReadable } from './typeset-maths.ts';

/**
 * A line of text that may hold maths between dollar signs, such as a title or a summary, in characters alone:
 * `$\alpha$-stable` gives `α-stable`. LaTeX that cannot be read stays as it was typed.
 */
export function lineText(line: string): string {
  if (!line.includes('$')) return line;
  return splitLine(line)
    .map(({ kind, value }) => (kind === 'text' ? value : (linearIfReadable(value) ?? `$${value}$`)))
    .join('')
    .replace(/ {2,}/g, ' ');
}

/** The same as HTML, the maths typeset. */
export function lineHtml(line: string): string {
  let html = '';
  let text = '';
  const segments = splitLine(line);
  for (const [index, { kind, value }] of segments.entries()) {
    if (kind === 'text') {
      text += value;
      continue;
    }
    const next = segments[index + 1];
    const after = next?.kind === 'text' ? next : { value: '' };
    const markup = typesetIfReadable(value, false) ?? escapeHtml(`$${value}$`);
    const tied = tieMaths(text, markup, after.value, escapeHtml);
    html += escapeHtml(tied.before) + tied.html;
    text = '';
    after.value = tied.after;
  }
  return html + escapeHtml(text);
}

/** The same as HTML that needs no MathML: `maths-in-tags.ts`. */
export function linePlainHtml(line: string): string {
  return splitLine(line)
    .map(({ kind, value }) => (kind === 'text' ? escapeHtml(value) : mathsInTags(value)))
    .join('');
}
