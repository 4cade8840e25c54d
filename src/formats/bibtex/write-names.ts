import { isGroupName } from '../../model/person-names.ts';
import { textToLatex } from '../text/text-to-latex.ts';

/**
 * One name for the author field: `Lovelace, Ada`, `van der Berg, Jan`, `King, Jr., Martin Luther`; groups and single
 * names in braces, so that nothing in them is taken for a family name or for two people.
 */
export function bibtexName(name: string): string {
  const { given, family, suffix } = splitName(name);
  if (given === '' || isGroupName(name)) return `{${textToLatex(name)}}`;
  return [family, suffix, given].filter(Boolean).map(textToLatex).join(', ');
}

/**
 * The parts of a name in reading order. The family name is the last word with the small words before it (BibTeX's rule,
 * "BibTeXing", section 4); where a family name has two capitals, the first counts as given, which changes no text.
 */
export function splitName(name: string): { given: string; family: string; suffix: string } {
  const [, whole = name, suffix = ''] = SUFFIX.exec(name) ?? [];
  const words = whole.split(' ');
  let first = words.length - 1;
  while (first > 1 && /^\p{Ll}/u.test(words[first - 1] ?? '')) first--;
  return { given: words.slice(0, first).join(' '), family: words.slice(first).join(' '), suffix };
}

const SUFFIX = /^(.+?),?\s+(Jr\.?|Sr\.?|II|III|IV)$/;
