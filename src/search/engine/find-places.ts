import { isFunctionWord } from '../../model/function-words.ts';
import { paths } from '../../model/urls.ts';
import { nameFormsText } from './author-names.ts';
import { matchName } from './match-author.ts';
import type { Stem } from './language.ts';
import type { SearchIndex } from './open-index.ts';
import type { NamedPlace, PlaceList } from './place-list.ts';
import { formatSearch, parseSearch } from './search-state.ts';
import { tokensOf } from './tokens.ts';

/** A page of the site, other than that of a paper, that a query names. */
export interface Place {
  kind: 'topic' | 'path' | 'venue' | 'author' | 'year';
  name: string;
  /** Below the base of the site. */
  path: string;
  /** How many papers are there. */
  count: number;
}

/**
 * Finds the topics, reading paths, venues, years and authors of several papers that a query names: all its
 * words are among those of one name, in any order, and at least half of that name is there. A year beside
 * other words does not count, and the last word may be the beginning of one.
 * @returns a few, those that are named most completely first
 */
export async function findPlaces(text: string, index: SearchIndex, stem: Stem): Promise<Place[]> {
  const asked = askedWords(text, stem);
  if (asked.length === 0 || asked.length > MOST_WORDS) return [];
  const named = namesOf(await index.places(), stem).flatMap(({ place, names }) => {
    const share = Math.max(...names.map((words) => shareNamed(asked, words)));
    return share < LEAST_SHARE ? [] : [{ share, place }];
  });
  const authors = (await findAuthors(text, index, stem)).map((place) => ({ share: 1, place }));
  return [...named, ...authors]
    .sort((a, b) => b.share - a.share || b.place.count - a.place.count)
    .slice(0, MOST_PLACES)
    .map(({ place }) => place);
}

const KINDS: readonly {
  kind: Place['kind'];
  from: (list: PlaceList) => readonly NamedPlace[];
  path: (id: string) => string;
}[] = [
  { kind: 'topic', from: ({ topics }) => topics, path: paths.topic },
  { kind: 'path', from: ({ paths }) => paths, path: paths.path },
  { kind: 'venue', from: ({ venues }) => venues, path: (id) => paths.venue(id) },
  { kind: 'year', from: ({ years }) => years, path: (id) => paths.year(Number(id)) },
];

/** A place, and the content words of each of its names, each in the forms in which it may be asked for. */
interface Names {
  place: Place;
  names: WordForms[][];
}
type WordForms = readonly { folded: string; stemmed: string }[];

function namesOf(list: PlaceList, stem: Stem): Names[] {
  const known = NAMES.get(list);
  if (known) return known;
  const all = KINDS.flatMap(({ kind, from, path }) =>
    from(list)
      .filter(({ count }) => count > 0)
      .map(({ id, name, others = [], count }) => ({
        place: { kind, name, path: path(id), count },
        names: [name, id.replaceAll('-', ' '), ...others].map((text) => formsOf(text, stem)),
      })),
  );
  NAMES.set(list, all);
  return all;
}

function formsOf(text: string, stem: Stem): WordForms[] {
  return withoutIf(tokensOf(text), ({ whole }) => isFunctionWord(whole)).map(({ whole, parts }) =>
    [whole, ...parts].map((folded) => ({ folded, stemmed: stem(folded) })),
  );
}

/** A word of the query, and whether it may go on. */
interface AskedWord {
  folded: string;
  stemmed: string;
  isOpen: boolean;
}

function askedWords(text: string, stem: Stem): AskedWord[] {
  const all = tokensOf(text).map(({ whole }, at, { length }) => ({
    folded: whole,
    stemmed: stem(whole),
    isOpen: at === length - 1 && whole.length >= SHORTEST_BEGINNING && !/\s$/.test(text),
  }));
  const named = withoutIf(all, ({ folded }) => isFunctionWord(folded));
  return withoutIf(named, ({ folded }) => YEAR.test(folded));
}

/** Leaves out what may go, unless nothing would remain. */
function withoutIf<Value>(values: readonly Value[], mayGo: (value: Value) => boolean): Value[] {
  const left = values.filter((value) => !mayGo(value));
  return left.length > 0 ? left : [...values];
}

/** Returns how much of a name the words are; 0 where one of them is not in it. */
function shareNamed(asked: readonly AskedWord[], words: readonly WordForms[]): number {
  const isNamed = (word: AskedWord, forms: WordForms): boolean =>
    forms.some(
      ({ folded, stemmed }) => stemmed === word.stemmed || (word.isOpen && folded.startsWith(word.folded)),
    );
  if (!asked.every((word) => words.some((forms) => isNamed(word, forms)))) return 0;
  return words.filter((forms) => asked.some((word) => isNamed(word, forms))).length / words.length;
}

/** Finds the authors of several papers whom a text names; the others are named by their papers. */
async function findAuthors(text: string, index: SearchIndex, stem: Stem): Promise<Place[]> {
  const { keys, docIds } = await matchName(text, index, stem);
  if (docIds.length < 2) return [];
  const { values, of } = await index.authors();
  const papers = docIds.flatMap((docId) => of[docId] ?? []);
  return [...new Set(papers)].flatMap((at) => {
    const name = values[at] ?? '';
    const forms = tokensOf(`${name} ${nameFormsText([name])}`).flatMap(({ whole, parts }) => [
      whole,
      ...parts,
    ]);
    if (!keys.every((key) => forms.includes(key))) return [];
    const count = of.filter((own) => own.includes(at)).length;
    const state = parseSearch('');
    const path = paths.search + formatSearch({ ...state, facets: { ...state.facets, author: [name] } });
    return [{ kind: 'author' as const, name, path, count }];
  });
}

const NAMES = new WeakMap<PlaceList, Names[]>();
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** A name has fewer. */
const MOST_WORDS = 16;
/** What names less of something is about something else. */
const LEAST_SHARE = 0.5;
const MOST_PLACES = 4;
/** In letters. */
const SHORTEST_BEGINNING = 3;
