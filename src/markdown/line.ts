import { splitMaths } from '../model/maths.ts';
import { linearMaths } from './linear-maths.ts';
import { typesetMaths } from './typeset-maths.ts';

/**
 * A line of text that may hold maths between dollar signs, such as a title or a summary, in characters alone:
 * `$\alpha$-stable` gives `α-stable`. LaTeX that cannot be read stays as it was typed.
 */
export function lineText(line: string): string {
  if (!MAY_HOLD_MATHS.test(line)) return line;
  return splitMaths(line)
    .map(({ kind, value }) => (kind === 'text' ? unescaped(value) : characters(value)))
    .join('')
    .replace(/ {2,}/g, ' ');
}

/** The same as HTML, the maths typeset. */
export function lineHtml(line: string): string {
  if (!MAY_HOLD_MATHS.test(line)) return escapeHtml(line);
  return splitMaths(line)
    .map(({ kind, value }) => (kind === 'text' ? escapeHtml(unescaped(value)) : markup(value)))
    .join('');
}

function characters(latex: string): string {
  try {
    return linearMaths(latex).text;
  } catch {
    return `$${latex}$`;
  }
}

function markup(latex: string): string {
  try {
    return typesetMaths(latex, false);
  } catch {
    return escapeHtml(`$${latex}$`);
  }
}

/** A backslash takes the meaning from a dollar sign, and is not shown. */
function unescaped(text: string): string {
  return text.replaceAll('\\$', '$');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const MAY_HOLD_MATHS = /\$|\\[([]/;
