import { createRequire } from 'node:module';
import { ENGLISH, otherLanguage, type Language } from '../engine/language.ts';
import { QUESTION_WORDS } from './question-words.ts';

/** What there is for a language: modules for an `import`, one or both of which may be missing. */
export interface LanguageModules {
  stemmer?: string;
  functionWords?: string;
  /** Function words that the module lacks. */
  questionWords: readonly string[];
}

/**
 * Returns the modules of a language; none for English, which the engine knows, and for those that have none.
 * @param tag BCP 47, such as `de-CH`
 */
export function languageModules(tag: string): LanguageModules {
  const code = SAME[subtag(tag)] ?? subtag(tag);
  const questionWords = (QUESTION_WORDS[code] ?? '').split(' ').filter(Boolean);
  const name = NAMES[code];
  if (name === undefined) return { questionWords };
  return {
    ...(UNSTEMMED.has(name) ? {} : { stemmer: `@orama/stemmers/${name}` }),
    functionWords: `@orama/stopwords/${name}`,
    questionWords,
  };
}

/** Returns what is known of the language of a list. */
export function languageOf(tag = 'en'): Language {
  const known = languages.get(tag);
  if (known) return known;
  const { stemmer, functionWords, questionWords } = languageModules(tag);
  const language = isEnglish(tag)
    ? ENGLISH
    : otherLanguage(
        stemmer === undefined ? undefined : (load(stemmer) as { stemmer: (word: string) => string }).stemmer,
        [
          ...(functionWords === undefined ? [] : (load(functionWords) as { stopwords: string[] }).stopwords),
          ...questionWords,
        ],
      );
  languages.set(tag, language);
  return language;
}

/**
 * Returns the language that Pagefind is told: English, whose stems the engine knows, or one that Pagefind has
 * no stemmer for (`mis`, uncoded languages, ISO 639-2), so that words are kept as they are.
 */
export function pagefindLanguage(tag: string): string {
  return isEnglish(tag) ? 'en' : 'mis';
}

/** Whether a tag names English. */
export function isEnglish(tag: string): boolean {
  return subtag(tag) === 'en';
}

function subtag(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}

const load = createRequire(import.meta.url);
const languages = new Map<string, Language>();
/** The names by which Orama's packages have languages, which are those of Snowball for most. */
const NAMES: Partial<Record<string, string>> = {
  ...{ ar: 'arabic', bg: 'bulgarian', da: 'danish', de: 'german', el: 'greek', es: 'spanish', fi: 'finnish' },
  ...{ fr: 'french', ga: 'irish', hi: 'indian', hu: 'hungarian', hy: 'armenian', id: 'indonesian' },
  ...{ it: 'italian', ja: 'japanese', lt: 'lithuanian', ne: 'nepali', nl: 'dutch' },
  ...{ no: 'norwegian', pt: 'portuguese', ro: 'romanian', ru: 'russian', sa: 'sanskrit' },
  ...{ sr: 'serbian', sv: 'swedish', ta: 'tamil', tr: 'turkish', uk: 'ukrainian', zh: 'mandarin' },
};
/** The two ways to write Norwegian. */
const SAME: Partial<Record<string, string>> = { nb: 'no', nn: 'no' };
const UNSTEMMED: ReadonlySet<string> = new Set(['japanese', 'mandarin']);
