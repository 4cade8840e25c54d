import type { SearchResults, FacetCount } from './search-results.ts';
import type { FetchFile } from '../pagefind/fetch-file.ts';
import { matchPhrase, matchWord, stemFor, type WordMatches, type Stem } from './match-word.ts';
import { closedWords, correctQuery, matchWords } from './match-words.ts';
import { openIndex, type IndexFiles } from '../pagefind/index-files.ts';
import { byScore, orderDocuments } from './order-documents.ts';
import { parseQuery, type Query } from './query.ts';
import { scorePapers } from './rank.ts';
import { nearestWords } from './spelling-correction.ts';
import { columnOf, facetFilters, operatorFilters, type Filter } from './filters.ts';
import { FACETS, type Facet, type SearchState } from './search-state.ts';
import { makeHit } from './hit.ts';
import { tokensOf } from './tokens.ts';

/** Answers searches from the files of one index. */
export interface Engine {
  /** Fetches what every search needs. */
  preload(): Promise<void>;
  /**
   * Never throws for what a reader typed.
   * @throws {Error} if a file of the index cannot be had; asking again tries again
   */
  search(state: SearchState): Promise<SearchResults>;
}

/**
 * Makes an engine over an index. Nothing is fetched until it is asked for.
 * @param language the language of the index, such as `en`
 */
export function createEngine(fetchFile: FetchFile, language: string): Engine {
  const stem = stemFor(language);
  let opened: Promise<IndexFiles> | undefined;
  const open = (): Promise<IndexFiles> => {
    opened ??= openIndex(fetchFile);
    opened.catch(() => (opened = undefined));
    return opened;
  };
  return {
    preload: async () => {
      await open();
    },
    search: async (state) => answer(state, await open(), stem),
  };
}

async function answer(state: SearchState, index: IndexFiles, stem: Stem): Promise<SearchResults> {
  const query = parseQuery(state.query);
  const restrictions = await operatorFilters(query, index, stem);
  const { found, corrections } = await matchWords(query, state.verbatim, index, stem);
  const phrases = await Promise.all(query.phrases.map((phrase) => asFound(phrase, index, stem)));
  for (const { exact } of phrases) restrictions.push(isOneOf(exact.map(({ docId }) => docId)));
  const identified = await findIdentified(query, index, stem);

  const searched = [...found, ...phrases];
  const scores = scorePapers(searched, index.lengths);
  for (const page of identified) scores.values[page] = (scores.values[page] ?? 0) + IDENTIFIED;
  const asksForWords = searched.length + query.identifiers.length > 0;
  const matching = [...index.lengths.keys()].filter(
    (page) => (!asksForWords || (scores.values[page] ?? 0) > 0) && restrictions.every((holds) => holds(page)),
  );
  const facets = await facetFilters(state.facets, index);
  const pages = matching.filter((page) => FACETS.every((facet) => facets[facet]?.(page) ?? true));
  const shownWords = searched.filter(({ exact, prefixMatches }) => exact.length + prefixMatches.length > 0);
  return {
    state,
    docIds: await orderDocuments(pages, state, scores, asksForWords, index),
    corrections,
    correctedQuery: correctQuery(state.query, corrections),
    countWithoutFacets: matching.length,
    nearest: matching.length > 0 ? [] : await findNearest(query, index, stem),
    counts: (facet) => countFacet(facet, matching, facets, index),
    hit: async (page) => makeHit(page, await index.fragmentOf(page), shownWords),
  };
}

/** A phrase as a word: papers are ranked by how often they hold it. */
async function asFound(phrase: string, index: IndexFiles, stem: Stem): Promise<WordMatches> {
  const [whole = ''] = tokensOf(phrase).map(({ whole }) => whole);
  return {
    word: { text: phrase, whole, parts: [whole], isOpen: false },
    exact: await matchPhrase(phrase, index, stem),
    prefixMatches: [],
  };
}

async function findIdentified(query: Query, index: IndexFiles, stem: Stem): Promise<number[]> {
  const lists = await Promise.all(query.identifiers.map((key) => index.postingsOf(stem(key))));
  return lists.flat().flatMap(({ docId, fields }) => (fields.identifiers ? [docId] : []));
}

/** Papers with words that look like those of a query of which nothing was found. */
async function findNearest(query: Query, index: IndexFiles, stem: Stem): Promise<number[]> {
  if (query.words.length === 0) return [];
  const vocabulary = await index.vocabulary();
  const words = query.words.flatMap(({ whole }) => nearestWords(whole, vocabulary, NEAR_WORDS));
  const found = await Promise.all(closedWords(words.join(' ')).map((word) => matchWord(word, index, stem)));
  const { values } = scorePapers(found, index.lengths);
  return byScore(
    [...values.keys()].filter((page) => (values[page] ?? 0) > 0),
    values,
  ).slice(0, NEAREST);
}

async function countFacet(
  facet: Facet,
  matching: readonly number[],
  facets: Partial<Record<Facet, Filter>>,
  index: IndexFiles,
): Promise<FacetCount[]> {
  const { values, labels = values, of } = await columnOf(facet, index);
  const counts = new Array<number>(values.length).fill(0);
  const others = FACETS.filter((other) => other !== facet);
  for (const page of matching) {
    if (!others.every((other) => facets[other]?.(page) ?? true)) continue;
    for (const place of of[page] ?? []) counts[place] = (counts[place] ?? 0) + 1;
  }
  return values.map((value, place) => ({ value, label: labels[place] ?? value, count: counts[place] ?? 0 }));
}

function isOneOf(pages: readonly number[]): Filter {
  const set = new Set(pages);
  return (page) => set.has(page);
}

/** More than words can score. */
const IDENTIFIED = 1e6;
/** As many as a message names at most. */
const NEAR_WORDS = 3;
const NEAREST = 3;
