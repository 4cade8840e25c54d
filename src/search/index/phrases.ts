import { englishStem } from '../pagefind/english-stem.ts';
import { keysOf } from '../engine/match-word.ts';
import { tokensOf } from '../engine/tokens.ts';

/** Finds which of many phrases a text holds, in one walk over its words. */
export interface PhraseFinder {
  /** Returns the indices of the phrases that the text holds, ascending. */
  phrasesIn(text: string): number[];
}

/**
 * Prepares phrases for finding. Case, accents, hyphens, inflection and spelling (`tumour`, `tumor`) count as
 * little as in a query, except that a phrase in capitals (`NAS`, `GPT-4`) is found only in capitals, with or
 * without an s for the plural.
 */
export function phraseFinder(phrases: readonly string[]): PhraseFinder {
  const byFirst = new Map<string, { words: readonly ReadonlySet<string>[]; index: number }[]>();
  for (const [index, phrase] of phrases.entries()) {
    const words = isInCapitals(phrase) ? [new Set([phrase])] : wordsOf(phrase).map(keysOfWord);
    for (const first of words[0] ?? []) {
      const group = byFirst.get(first);
      if (group) group.push({ words, index });
      else byFirst.set(first, [{ words, index }]);
    }
  }
  return {
    phrasesIn: (text) => {
      const found = new Set<number>();
      const stems = wordsOf(text).map(stemOf);
      for (const [at, stem] of stems.entries()) {
        for (const { words, index } of byFirst.get(stem) ?? [])
          if (words.every((word, offset) => word.has(stems[at + offset] ?? ''))) found.add(index);
      }
      for (const form of capitalsIn(text)) for (const { index } of byFirst.get(form) ?? []) found.add(index);
      return [...found].sort((a, b) => a - b);
    },
  };
}

/**
 * Whether a phrase is an acronym, whose lower-case letters would be another word: NAS, GPT-4, but not
 * ImageNet.
 */
export function isInCapitals(phrase: string): boolean {
  return !/[\s\p{Ll}]/u.test(phrase) && /\p{Lu}\P{Lu}*\p{Lu}/u.test(phrase);
}

function wordsOf(text: string): string[] {
  return tokensOf(text).flatMap(({ parts }) => parts);
}

/** Respells each distinct word once, as `stemOf` stems it. */
function keysOfWord(word: string): ReadonlySet<string> {
  let found = keys.get(word);
  if (found === undefined) keys.set(word, (found = new Set(keysOf(word, stemOf))));
  return found;
}

/** Stems each distinct word once: a list of papers says the same few thousand words over and over. */
function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) stems.set(word, (stem = englishStem(word)));
  return stem;
}

/** Returns the words of a text that are in capitals, as they stand and without the s of a plural. */
function capitalsIn(text: string): string[] {
  return (text.match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? []).flatMap((word) => {
    const forms = [word, word.replace(/s$/, ''), ...word.split('-')];
    return forms.filter(isInCapitals);
  });
}

const stems = new Map<string, string>();
const keys = new Map<string, ReadonlySet<string>>();
