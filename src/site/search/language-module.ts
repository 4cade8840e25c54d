import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { isEnglish, languageModules } from '../../search/index/languages.ts';

/**
 * A Vite plugin for the module `virtual:search-language`, which has what the search of a list needs to know
 * of its language, and of no other.
 */
export function languageModule(tag: string): Plugin {
  const resolved = `\0${ID}`;
  return {
    name: ID,
    resolveId: (source) => (source === ID ? resolved : undefined),
    load: (source) => (source === resolved ? codeFor(tag) : undefined),
  };
}

function codeFor(tag: string): string {
  if (isEnglish(tag)) return `export { ENGLISH as language } from ${ENGINE};`;
  const { stemmer, functionWords, questionWords } = languageModules(tag);
  return [
    `import { otherLanguage } from ${ENGINE};`,
    stemmer ? `import { stemmer } from ${JSON.stringify(stemmer)};` : 'const stemmer = undefined;',
    functionWords ? `import { stopwords } from ${JSON.stringify(functionWords)};` : 'const stopwords = [];',
    `export const language = otherLanguage(stemmer, [...stopwords, ...${JSON.stringify(questionWords)}]);`,
  ].join('\n');
}

const ID = 'virtual:search-language';
const ENGINE = JSON.stringify(fileURLToPath(new URL('../../search/engine/language.ts', import.meta.url)));
