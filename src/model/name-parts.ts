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
 * Returns the parts of a name in reading order; undefined for a group and for a single name, which have none.
 * The family name is the last word, and the small words before it are its particle (BibTeX's rule,
 * "BibTeXing", section 4), with a capitalised one before those (`Van der Berg`); `y`, `i` and `e` join two
 * words to one family name (`Ortega y Gasset`). Of two family names side by side, which nothing tells from a
 * given one, the first counts as given. In Chinese, Japanese and Korean script the family name comes first.
 */
export function nameParts(name: string): NameParts | undefined {
  const [, whole = name, suffix = ''] = SUFFIX.exec(name) ?? [];
  const words = whole.split(' ').filter(Boolean);
  if (words.length < 2 || isGroupName(name)) return undefined;
  if (isFamilyFirst(whole)) {
    const [family = '', ...given] = words;
    return { given: given.join(' '), particle: '', family, suffix };
  }
  const last = words.length - 1;
  const familyAt = last > 2 && CONJUNCTION.test(defined(words[last - 1])) ? last - 2 : last;
  let first = familyAt;
  while (first > 1 && PARTICLE.test(defined(words[first - 1]))) first--;
  if (first > 1 && first < familyAt && CAPITALISED_PARTICLE.test(defined(words[first - 1]))) first--;
  return {
    given: words.slice(0, first).join(' '),
    particle: words.slice(first, familyAt).join(' '),
    family: words.slice(familyAt).join(' '),
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

/**
 * Returns a name in reading order from parts as others give them, each of which may be empty.
 * @param family with its particle: `van der Berg`
 */
export function nameOfParts({ given, family, suffix = '' }: Partial<NameParts>): string {
  const names = isFamilyFirst(`${family ?? ''} ${given ?? ''}`) ? [family, given] : [given, family];
  return [...names, suffix].filter(Boolean).join(' ');
}

/** Names of other languages in Katakana alone keep their own order. */
function isFamilyFirst(name: string): boolean {
  return EAST_ASIAN.test(name) && /^[\p{Script=Han}\p{Script=Hangul}]/u.test(name);
}

const SUFFIX = /^(.+?),?\s+(Jr\.?|Sr\.?|II|III|IV)$/;
/** A small word, but no initial such as `e.` */
const PARTICLE = /^\p{Ll}(?!\.?$)/u;
const CAPITALISED_PARTICLE = /^(?:Van|Von|De|Della)$/;
const CONJUNCTION = /^[yie]$/;
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々ー ]+$/u;
