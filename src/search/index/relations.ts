import { findAcronyms } from './acronyms.ts';
import { isInCapitals, phraseFinder } from './phrases.ts';

/** Two ways to say one thing: an acronym and its words, or two synonyms. */
export interface Relation {
  one: string;
  other: string;
}

/**
 * What the texts call by two names: the acronyms that they explain, and the synonyms that an editor has listed. Of an
 * acronym that stands for different things only the meaning that most papers give counts, and only if twice as many
 * give it as any other.
 * @param texts plain, one a paper
 * @param synonyms groups of words that mean the same
 */
export function findRelations(
  texts: readonly string[],
  synonyms: readonly (readonly string[])[],
): Relation[] {
  const meanings = new Map<string, Map<string, { long: string; papers: number }>>();
  for (const text of texts) {
    const own = new Map(
      findAcronyms(text).map(({ short, long }) => [`${short}\n${keyOf(long)}`, { short, long }]),
    );
    for (const { short, long } of own.values()) {
      const known = meanings.get(short) ?? new Map<string, { long: string; papers: number }>();
      const meaning = known.get(keyOf(long)) ?? { long: calm(long), papers: 0 };
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
  const listed = synonyms.flatMap((group) =>
    group.flatMap((one, index) => group.slice(index + 1).map((other) => ({ one, other }))),
  );
  return [...listed, ...acronyms.sort((a, b) => (a.one < b.one ? -1 : 1))];
}

/**
 * What else a paper could have called the things that it names: for each relation of which its text holds one side
 * only, the relation with that side first. Texts and relations as for `findRelations`.
 * @returns for each text such as `NAS = neural architecture search; ...`, empty where there is nothing
 */
export function otherNames(texts: readonly string[], relations: readonly Relation[]): string[] {
  const { phrasesIn } = phraseFinder(relations.flatMap(({ one, other }) => [one, other]));
  return texts.map((text) => {
    const held = new Set(phrasesIn(text));
    return relations
      .flatMap(({ one, other }, index) => {
        const [hasOne, hasOther] = [held.has(2 * index), held.has(2 * index + 1)];
        if (hasOne === hasOther) return [];
        return [hasOne ? `${one} = ${other}` : `${other} = ${one}`];
      })
      .join('; ');
  });
}

/** Two spellings of a long form that differ in case, hyphens or number are one. */
function keyOf(long: string): string {
  return long
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .replace(/s(?= |$)/g, '');
}

/** Title case only comes from the acronym: Neural Architecture Search. Names in capitals stay. */
function calm(long: string): string {
  return long
    .split(' ')
    .map((word) => (isInCapitals(word) || /\p{Ll}\p{Lu}/u.test(word) ? word : word.toLowerCase()))
    .join(' ');
}
