import { foreignLanguage } from './site.ts';

/** The attributes of an element that holds text of an entry. */
export interface TextAttributes {
  /** The language, where it is not that of the interface, which is English. */
  lang?: string | undefined;
  /** `rtl` where the language says so; otherwise the first letter decides, as where none is named. */
  dir: 'auto' | 'rtl';
}

/**
 * Returns the attributes of an entry's text.
 * @param language of the entry, where it names one
 * @param languages of the list, the main one first
 */
export function textAttributes(
  language: string | undefined,
  languages: readonly string[] | undefined,
): TextAttributes {
  const isRightToLeft = language !== undefined && RIGHT_TO_LEFT.has(scriptOf(language));
  return {
    lang: foreignLanguage(language === undefined ? languages : [language]),
    dir: isRightToLeft ? 'rtl' : 'auto',
  };
}

/** Whether a text is a language tag (BCP 47) of a language with a name: `zh-Hant`, not `cn`, `Chinese`. */
export function isLanguageTag(text: string): boolean {
  return isWellFormed(text) && NAMES.of(text.split('-', 1)[0] ?? '') !== undefined;
}

/** Whether two tags name the same language in the same script: `en-GB` and `en`, not `zh` and `zh-Hant`. */
export function isSameLanguage(one: string, other: string): boolean {
  if (!isWellFormed(one) || !isWellFormed(other)) return one === other;
  const [a, b] = [one, other].map((tag) => new Intl.Locale(tag).maximize());
  return a?.language === b?.language && a?.script === b?.script;
}

/**
 * Returns the tag that was meant by what is none: by the name of a language (`Chinese`), or by a country
 * (`cn`); undefined where nothing is near.
 */
export function nearestLanguage(text: string): string | undefined {
  const wanted = text.trim().toLowerCase();
  const named = CODES.find((code) => NAMES.of(code)?.toLowerCase() === wanted);
  if (named !== undefined) return named;
  const tag = wanted.replaceAll('_', '-');
  if (tag !== text && isLanguageTag(tag)) return Intl.getCanonicalLocales(tag)[0];
  if (!/^[a-z]{2}$/.test(wanted) || COUNTRIES.of(wanted.toUpperCase()) === undefined) return undefined;
  const { language } = new Intl.Locale(`und-${wanted}`).maximize();
  return language !== 'und' && isLanguageTag(language) ? language : undefined;
}

function isWellFormed(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1 && /^[a-z]{2,3}(?:-|$)/i.test(text);
  } catch {
    return false;
  }
}

function scriptOf(language: string): string {
  return (isWellFormed(language) && new Intl.Locale(language).maximize().script) || '';
}

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const COUNTRIES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** The two-letter codes, of ISO 639-1. */
const CODES = (() => {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  return letters.flatMap((first) => letters.map((second) => first + second));
})();
/** Scripts that are written from right to left, by ISO 15924. */
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Samr', 'Mand']);
