import { defined } from '../../model/defined.ts';
import { spellingsOf } from '../../model/spellings.ts';
import { findAcronyms } from './acronyms.ts';
import { isInCapitals, phraseFinder } from './phrases.ts';

/** Two ways to say one thing: an acronym and its words, or two synonyms. */
export interface SynonymPair {
  one: string;
  other: string;
}

/**
 * Finds what is called by two names: the acronyms that texts explain, and the synonyms that an editor has
 * listed. Of an acronym that stands for different things only the meaning that most papers give counts, and
 * only if twice as many give it as any other.
 * @param texts plain, one a paper
 * @param groups of words that mean the same, as an editor lists them
 */
export function findSynonyms(
  texts: readonly string[],
  groups: readonly (readonly string[])[],
): SynonymPair[] {
  const meanings = new Map<string, Map<string, { long: string; papers: number }>>();
  for (const text of texts) {
    const own = new Map(
      findAcronyms(text).map(({ short, long }) => [`${short}\n${keyOf(long)}`, { short, long }]),
    );
    for (const { short, long } of own.values()) {
      const known = meanings.get(short) ?? new Map<string, { long: string; papers: number }>();
      const meaning = known.get(keyOf(long)) ?? { long: withoutTitleCase(long), papers: 0 };
      known.set(keyOf(long), { ...meaning, papers: meaning.papers + 1 });
      meanings.set(short, known);
    }
  }
  const acronyms = [...meanings].flatMap(([short, known]) => {
    const [first, second] = [...known.values()].sort(
      (a, b) => b.papers - a.papers || (a.long < b.long ? -1 : 1),
    );
    return first && first.papers >= 2 * (second?.papers ?? 0) ? [{ one: short, other: first.long }] : [];
  });
  const listed = groups.flatMap((group) =>
    group.flatMap((one, index) => group.slice(index + 1).map((other) => ({ one, other }))),
  );
  return [...listed, ...acronyms.sort((a, b) => (a.one < b.one ? -1 : 1))];
}

/**
 * Expands texts by what they could have called the things that they name: for each pair of which a text holds
 * one side only, the pair with that side first.
 * @param pairs as `findSynonyms` gives them
 * @returns for each text its expansions, such as `NAS = neural architecture search; ...`, empty where there
 * are none
 */
export function expandTexts(texts: readonly string[], pairs: readonly SynonymPair[]): string[] {
  const { phrasesIn } = phraseFinder(pairs.flatMap(({ one, other }) => [one, other]));
  return texts.map((text) => {
    const held = new Set(phrasesIn(text));
    return pairs
      .flatMap(({ one, other }, index) => {
        const [hasOne, hasOther] = [held.has(2 * index), held.has(2 * index + 1)];
        if (hasOne === hasOther) return [];
        return [hasOne ? `${one} = ${other}` : `${other} = ${one}`];
      })
      .join('; ');
  });
}

/**
 * Returns what two long forms have in common that differ in case, hyphens, number or the spelling of a word
 * only.
 */
function keyOf(long: string): string {
  return long
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => firstSpelling(word.replace(/s$/, '')))
    .join(' ');
}

/** Returns of all spellings of a word the first by the alphabet; respells each distinct word once. */
function firstSpelling(word: string): string {
  let first = firstSpellings.get(word);
  if (first === undefined)
    firstSpellings.set(word, (first = defined([word, ...spellingsOf(word)].sort()[0])));
  return first;
}

/** Undoes the title case that comes from the acronym: Neural Architecture Search. Names in capitals stay. */
function withoutTitleCase(long: string): string {
  return long
    .split(' ')
    .map((word) => (isInCapitals(word) || /\p{Ll}\p{Lu}/u.test(word) ? word : word.toLowerCase()))
    .join(' ');
}

const firstSpellings = new Map<string, string>();
