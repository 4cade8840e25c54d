import { isLanguageTag, nearestLanguage } from '../../model/languages.ts';

/**
 * Returns the tag of the language that a reference names by its tag (`zh-CN`, `eng`) or by its name, as babel
 * (`ngerman`) and people do; undefined where it cannot be told.
 */
export function readLanguage(text: string): string | undefined {
  const name = text.trim();
  if (isLanguageTag(name) && !(name in BABEL)) return Intl.getCanonicalLocales(name)[0];
  return BABEL[name.toLowerCase()] ?? nearestLanguage(name);
}

/**
 * The options of babel (https://ctan.org/pkg/babel, as biblatex's `langid`) that are no names of languages, and
 * codes of libraries (ISO 639-2/B).
 */
// prettier-ignore
const BABEL: Readonly<Record<string, string>> = {
  american: 'en-US', usenglish: 'en-US', british: 'en-GB', ukenglish: 'en-GB', ngerman: 'de', naustrian: 'de-AT',
  francais: 'fr', brazilian: 'pt-BR', brazil: 'pt-BR', portuges: 'pt', mexican: 'es-MX', pinyin: 'zh',
  farsi: 'fa', magyar: 'hu', chi: 'zh', cze: 'cs', dut: 'nl', fre: 'fr', ger: 'de', gre: 'el', per: 'fa', rum: 'ro',
};
