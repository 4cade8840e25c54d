import { nameOfParts, nameParts } from '../../model/name-parts.ts';
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
 * One name for the author field: `Lovelace, Ada`, `van der Berg, Jan`, `King, Jr., Martin Luther`; groups,
 * single names, and family names of several words or with a small first letter in braces, so that nothing in
 * them is taken for a particle or for two people.
 */
export function writeName(name: string): string {
  const parts = nameParts(name);
  if (parts === undefined || SEVERAL.test(name)) return `{${textToLatex(name)}}`;
  const { given, particle, family, suffix } = parts;
  const last = / |^\p{Ll}/u.test(family) ? `{${textToLatex(family)}}` : textToLatex(family);
  return [[textToLatex(particle), last].filter(Boolean).join(' '), textToLatex(suffix), textToLatex(given)]
    .filter(Boolean)
    .join(', ');
}

function inReadingOrder(name: string): string {
  const [last = '', second = '', third] = splitOutsideBraces(name, /\s*,\s*/y);
  const text = (latex: string): string => titleLine(latexToSegments(latex));
  return third === undefined
    ? nameOfParts({ family: text(last), given: text(second) })
    : nameOfParts({ family: text(last), suffix: text(second), given: text(third) });
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

/** What would be two names, or parts of one, to BibTeX. */
const SEVERAL = /\s(?:and|others)\s|^others$|,(?!\s+(?:Jr|Sr|II|III|IV)\.?$)/i;
/** What every separator begins with. */
const SEPARATES = /[\s,]/;
