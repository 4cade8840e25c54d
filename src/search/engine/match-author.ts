import { defined } from '../../model/defined.ts';
import { editDistance } from '../../model/edit-distance.ts';
import { authorAt, initialKey, SOLE_NAME } from './author-names.ts';
import type { Stem } from './language.ts';
import type { SearchIndex } from './open-index.ts';
import { mostEdits, nearestWords } from './spelling-correction.ts';
import { foldWord } from './fold-word.ts';
import { tokensOf, type Token } from './tokens.ts';

/** The documents of an author, by ascending docId. */
export interface MatchedAuthor {
  docIds: number[];
  /** The name that was matched in the place of one that no author has. */
  correction?: string | undefined;
}

/**
 * Finds the papers of an author by a name in any form: `Jeff Clune`, `Clune, Jeff`, `J. Clune`, `Clune J`,
 * `clune`, `jeff clu`. All of it must be in the name of one author, in any order; initials stand for names.
 * What is in no name may be the beginning of one, or misspelt.
 * @param verbatim whether the name is to be taken as it is
 */
export async function matchAuthor(
  name: string,
  index: SearchIndex,
  stem: Stem,
  { verbatim = false }: { verbatim?: boolean } = {},
): Promise<MatchedAuthor> {
  const find = finderOf(index, stem);
  const words = await readName(name, find);
  const exact = matchInitials(words);
  if (exact.length > 0 || words.length === 0) return { docIds: exact };
  const begun = await Promise.all(words.map((word) => withBeginnings(word, index, find)));
  const docIds = matchInitials(begun);
  if (docIds.length > 0 || verbatim) return { docIds };
  return correctName(name, begun, await index.vocabulary(), find);
}

/**
 * Finds the papers of the author whom a text names, with nothing beside: by at least two words or initials of
 * one name, or by the whole of a name of one word.
 */
export async function matchWholeName(text: string, index: SearchIndex, stem: Stem): Promise<number[]> {
  const { keys, docIds, words } = await matchName(text, index, stem);
  if (keys.length !== 1) return docIds;
  if (docIds.length === 0) return [];
  const sole = await finderOf(index, stem)(SOLE_NAME);
  return docIds.filter((docId) =>
    words[0]?.held.get(docId)?.some((position) => sole.get(docId)?.includes(position)),
  );
}

/**
 * Finds the papers in whose authors one name has all of a text, which is neither all initials nor longer than
 * a name.
 * @returns besides them the words of the text as the index has them
 */
export async function matchName(
  text: string,
  index: SearchIndex,
  stem: Stem,
): Promise<{ keys: string[]; docIds: number[]; words: NameWord[] }> {
  const isLong = tokensOf(text).length > MOST_WORDS;
  const words = isLong ? [] : await readName(text, finderOf(index, stem), { isWhole: true });
  const docIds = words.every(({ isInitial }) => isInitial) ? [] : matchInitials(words);
  return { keys: words.map(({ key }) => key), docIds, words };
}

/** A word of a name, and where it stands among the authors. */
export interface NameWord {
  text: string;
  key: string;
  isInitial: boolean;
  held: Held;
}

/** Positions among the authors, by docId. */
type Held = ReadonlyMap<number, readonly number[]>;
type Find = (key: string) => Promise<Held>;

function finderOf(index: SearchIndex, stem: Stem): Find {
  return async (key) => {
    const held = new Map<number, readonly number[]>();
    for (const { docId, fields } of await index.postingsOf(stem(key))) {
      if (fields.authors || fields.nameForms)
        held.set(docId, [...new Set([...(fields.authors ?? []), ...(fields.nameForms ?? [])])]);
    }
    return held;
  };
}

/**
 * Takes a name apart and looks its words up. Of a compound that is in no name, such as `clune-jeff`, the
 * parts are words; letters in capitals beside a word that is not are initials: `Clune JM`.
 * @param options.isWhole whether nothing is to be looked up further, and given back, once a word is in no
 * name
 */
async function readName(
  name: string,
  find: Find,
  { isWhole = false }: { isWhole?: boolean } = {},
): Promise<NameWord[]> {
  const tokens = tokensOf(name.replace(/[,;]/g, ' '));
  const hasSmall = tokens.some(({ text }) => /\p{Ll}{2}/u.test(text));
  const isInitials = ({ text, parts }: Token): boolean =>
    (hasSmall && /^\p{Lu}{2,3}\.?$/u.test(text)) ||
    parts.every((part) => LETTER.test(part) && part.toUpperCase() !== part);
  const word = async (text: string, isInitial: boolean): Promise<NameWord> => {
    const key = isInitial ? initialKey(text) : text;
    return { text, key, isInitial, held: await find(key) };
  };
  const named = await Promise.all(
    tokens.map(async (token): Promise<NameWord[] | undefined> => {
      const isAlone = tokens.length === 1;
      if (isInitials(token) && !isAlone) return undefined;
      const own = await word(token.whole, false);
      if (own.held.size > 0) return [own];
      // A name may be one letter.
      if (isInitials(token)) return undefined;
      if (token.parts.length === 1) return [own];
      return Promise.all(token.parts.map((part) => word(part, false)));
    }),
  );
  if (isWhole && named.flat().some((each) => each?.held.size === 0)) return [];
  // Initials are in most papers: what says where is large.
  const initials = tokens.map(
    async ({ whole }, at) => named[at] ?? Promise.all(Array.from(whole, (letter) => word(letter, true))),
  );
  return (await Promise.all(initials)).flat();
}

/** A list may have fewer initials of an author than the reader: of several the first will do. */
function matchInitials(words: readonly NameWord[]): number[] {
  const all = matchTogether(words);
  const first = words.find(({ isInitial }) => isInitial);
  return all.length > 0 ? all : matchTogether(words.filter((word) => !word.isInitial || word === first));
}

/**
 * Finds the documents in which all words are of one name, each at a place of its own where they are alike.
 */
function matchTogether(words: readonly NameWord[]): number[] {
  const [first, ...others] = words.toSorted((a, b) => a.held.size - b.held.size);
  if (!first) return [];
  return [...first.held]
    .filter(
      ([docId, positions]) =>
        others.every(({ held }) => held.has(docId)) &&
        positions.some((position) => canPlace([first, ...others], docId, authorAt(position), [])),
    )
    .map(([docId]) => docId)
    .sort((a, b) => a - b);
}

function canPlace(
  [word, ...others]: readonly NameWord[],
  docId: number,
  author: number,
  placed: readonly { word: NameWord; position: number }[],
): boolean {
  if (!word) return true;
  return defined(word.held.get(docId)).some(
    (position) =>
      authorAt(position) === author &&
      !placed.some((other) => other.position === position && areAlike(other.word, word)) &&
      canPlace(others, docId, author, [...placed, { word, position }]),
  );
}

/** Whether one word of a name can stand for both. */
function areAlike(one: NameWord, other: NameWord): boolean {
  return one.text.startsWith(other.text) || other.text.startsWith(one.text);
}

/** Adds where longer words begin with a word. */
async function withBeginnings(word: NameWord, index: SearchIndex, find: Find): Promise<NameWord> {
  if (word.isInitial) return word;
  const own = [word.held, ...(await findAll(await index.wordsWithPrefix(word.key), find))];
  if (own.every(({ size }) => size === 0)) {
    // The index has stems, which may be shorter than what was typed of a name.
    const longer = (await index.vocabulary()).filter((known) => known.startsWith(word.key));
    own.push(...(await findAll(longer.slice(0, MOST_LONGER_WORDS), find)));
  }
  const held = new Map<number, number[]>();
  for (const [docId, positions] of own.flatMap((each) => [...each]))
    held.set(docId, [...(held.get(docId) ?? []), ...positions]);
  return { ...word, held };
}

function findAll(keys: readonly string[], find: Find): Promise<Held[]> {
  return Promise.all(keys.map(find));
}

/** Puts the nearest name in the place of one word that is in none. */
async function correctName(
  name: string,
  words: readonly NameWord[],
  vocabulary: readonly string[],
  find: Find,
): Promise<MatchedAuthor> {
  const [wrong, ...more] = words.filter(({ held }) => held.size === 0);
  if (!wrong || more.length > 0 || wrong.isInitial) return { docIds: [] };
  const limit = mostEdits(wrong.text);
  const near = nearestWords(wrong.text, vocabulary, MOST_NEAR).filter(
    (known) => editDistance(wrong.text, known) <= limit,
  );
  for (const text of near) {
    const meant = { ...wrong, text, key: text, held: await find(text) };
    const docIds = matchInitials(words.map((word) => (word === wrong ? meant : word)));
    if (docIds.length > 0) return { docIds, correction: replaceWord(name, wrong.text, text) };
  }
  return { docIds: [] };
}

function replaceWord(name: string, folded: string, meant: string): string {
  return name
    .split(/([\s,;-]+)/)
    .map((part) => (foldWord(part) === folded ? meant : part))
    .join('');
}

const LETTER = /^.$/u;
/** Names have fewer. */
const MOST_WORDS = 8;
const MOST_LONGER_WORDS = 24;
/** Each costs a look into the index. */
const MOST_NEAR = 12;
