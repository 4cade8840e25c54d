import { splitLine } from '../model/maths.ts';
import { escapeHtml } from './escape-html.ts';
import { linearMaths } from './linear-maths.ts';
import { tieMaths } from './tied-maths.ts';
import { typesetMaths } from './typeset-maths.ts';

/**
 * A line of text that may hold maths between dollar signs, such as a title or a summary, in characters alone:
 * `$\alpha$-stable` gives `α-stable`. LaTeX that cannot be read stays as it was typed.
 */
export function lineText(line: string): string {
  if (!line.includes('$')) return line;
  return splitLine(line)
    .map(({ kind, value }) => (kind === 'text' ? value : charactersOf(value)))
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
    const tied = tieMaths(text, markupOf(value), after.value, escapeHtml);
    html += escapeHtml(tied.before) + tied.html;
    text = '';
    after.value = tied.after;
  }
  return html + escapeHtml(text);
}

function charactersOf(latex: string): string {
  try {
    return linearMaths(latex).text;
  } catch {
    return `$${latex}$`;
  }
}

function markupOf(latex: string): string {
  try {
    return typesetMaths(latex, false);
  } catch {
    return escapeHtml(`$${latex}$`);
  }
}
