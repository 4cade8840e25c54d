import { defined } from '../../model/defined.ts';
import { isGroupName } from '../../model/person-names.ts';
import { latexToSegments } from '../text/latex-to-segments.ts';
import { textToLatex } from '../text/text-to-latex.ts';
import { titleLine } from '../text/title-line.ts';

/**
 * The names in an author field, each in reading order as Unicode: `Lovelace, Ada and {The ATLAS
 * Collaboration}` gives Ada Lovelace, The ATLAS Collaboration. The three forms of a name are those of
 * "BibTeXing", section 4: `First von Last`, `von Last, First`, `von Last, Jr, First`.
 * @returns undefined where the list is not whole (`and others`)
 */
export function readNames(field: string): string[] | undefined {
  const names = splitOutsideBraces(field, /\s+and\s+/giy).map((name) => name.trim());
  if (names.some((name) => /^(?:others|et\.? al\.?)$/i.test(name))) return undefined;
  return names.map(inReadingOrder).filter((name) => name !== '');
}

/**
 * One name for the author field: `Lovelace, Ada`, `van der Berg, Jan`, `King, Jr., Martin Luther`; groups and
 * single names in braces, so that nothing in them is taken for a family name or for two people.
 */
export function writeName(name: string): string {
  const { given, family, suffix } = splitName(name);
  if (given === '' || isGroupName(name)) return `{${textToLatex(name)}}`;
  return [family, suffix, given].filter(Boolean).map(textToLatex).join(', ');
}

/**
 * The parts of a name in reading order. The family name is the last word with the small words before it
 * (BibTeX's rule, "BibTeXing", section 4); where a family name has two capitals, the first counts as given,
 * which changes no text.
 */
export function splitName(name: string): { given: string; family: string; suffix: string } {
  const [, whole = name, suffix = ''] = SUFFIX.exec(name) ?? [];
  const words = whole.split(' ');
  let first = words.length - 1;
  while (first > 1 && /^\p{Ll}/u.test(defined(words[first - 1]))) first--;
  return { given: words.slice(0, first).join(' '), family: words.slice(first).join(' '), suffix };
}

function inReadingOrder(name: string): string {
  const [last = '', second, third] = splitOutsideBraces(name, /\s*,\s*/y);
  const parts = third === undefined ? [second, last] : [third, last, second];
  return titleLine(latexToSegments(parts.filter(Boolean).join(' ')));
}

/** Cuts a text at a pattern (sticky) where no brace is open. */
function splitOutsideBraces(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '{') depth++;
    else if (char === '}') depth--;
    if (depth !== 0 || !SEPARATES.test(char)) continue;
    separator.lastIndex = at;
    const match = separator.exec(text)?.[0];
    if (match === undefined) continue;
    parts.push(text.slice(start, at));
    start = at + match.length;
    at = start - 1;
  }
  return [...parts, text.slice(start)];
}

/** What every separator begins with. */
const SEPARATES = /[\s,]/;
const SUFFIX = /^(.+?),?\s+(Jr\.?|Sr\.?|II|III|IV)$/;
