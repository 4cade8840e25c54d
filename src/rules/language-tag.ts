import { isLanguageTag, nearestLanguage } from '../model/languages.ts';
import type { Finding, Position } from '../model/issues.ts';
import type { Rule } from './rule.ts';

/** Browsers choose fonts, hyphenation and voices by the tag of a language; any other word means nothing. */
export const languageTag: Rule = {
  name: 'language-tag',
  holds: 'A language is named by its tag, as in web pages: en, zh, pt-BR.',
  example: { no: 'language: Chinese', yes: 'language: zh' },
  find: ({ papers, site }) => [
    ...papers.flatMap(({ file, fields: { language }, locate }) =>
      language === undefined ? [] : finding(file, locate(['language']), language),
    ),
    ...(site.fields.languages ?? []).flatMap((language, index) =>
      finding(site.file, site.locate(['languages', index]), language),
    ),
  ],
};

function finding(file: string, position: Position | undefined, language: string): Finding[] {
  if (isLanguageTag(language)) return [];
  const nearest = nearestLanguage(language);
  return [
    {
      file,
      position,
      message: `Unexpected language \`${language}\`, expected a language tag such as \`zh\` or \`pt-BR\`.`,
      action:
        nearest === undefined
          ? 'Look it up at https://r12a.github.io/app-subtags/, or leave it out.'
          : `Did you mean \`${nearest}\`?`,
    },
  ];
}
