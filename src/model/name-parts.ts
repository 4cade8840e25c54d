import { defined } from './defined.ts';
import { isGroupName } from './person-names.ts';

/** The parts of the name of a person, each as it stands in the name; empty where there is none. */
export interface NameParts {
  given: string;
  /** The small words before the family name, which belong to it: `van der`. */
  particle: string;
  family: string;
  /** `Jr.`, `III` */
  suffix: string;
}

/**
 * Returns the parts of a name in reading order; undefined for a group, for a single name, and for one in
 * Chinese, Japanese or Korean letters, which is read family first and never turned. The family name is the
 * last word, and the small words before it are its particle (BibTeX's rule, "BibTeXing", section 4); where a
 * family name has two capitals, the first counts as given.
 */
export function nameParts(name: string): NameParts | undefined {
  const [, whole = name, suffix = ''] = SUFFIX.exec(name) ?? [];
  const words = whole.split(' ');
  if (words.length === 1 || isGroupName(name) || EAST_ASIAN.test(name)) return undefined;
  let first = words.length - 1;
  while (first > 1 && /^\p{Ll}/u.test(defined(words[first - 1]))) first--;
  return {
    given: words.slice(0, first).join(' '),
    particle: words.slice(first, -1).join(' '),
    family: defined(words.at(-1)),
    suffix,
  };
}

/** Returns `van der Berg, Jan`, `King, Jr., Martin Luther`; a group or a single name as it is. */
export function invertedName(name: string): string {
  const parts = nameParts(name);
  if (!parts) return name;
  const { given, particle, family, suffix } = parts;
  return [[particle, family].filter(Boolean).join(' '), suffix, given].filter(Boolean).join(', ');
}

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・\s]+$/u;
const SUFFIX = /^(.+?),?\s+(Jr\.?|Sr\.?|II|III|IV)$/;
