import { defined } from '../../model/defined.ts';
import type { FetchFile } from './fetch-file.ts';
import { columnOf, facetFilters, operatorFilters, type Filter } from './filters.ts';
import { makeHit } from './hit.ts';
import { matchPhrase, matchWord, stemFor, type Stem, type WordMatches } from './match-word.ts';
import { closedWords, correctQuery, matchWords } from './match-words.ts';
import { isFunctionWord } from '../../model/function-words.ts';
import { openIndex, type SearchIndex } from './open-index.ts';
import { byScore, orderDocuments } from './order-documents.ts';
import { parseQuery, type Query } from './query.ts';
import { addTo, averageOf, scoreDocuments, type Scores } from './rank.ts';
import { addSemantics, DIMENSIONS } from './semantics.ts';
import type { FacetCount, SearchResults } from './search-results.ts';
import { FACETS, type Facet, type SearchState } from './search-state.ts';
import { nearestWords } from './spelling-correction.ts';
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
  let opened: Promise<SearchIndex> | undefined;
  const open = (): Promise<SearchIndex> => {
    opened ??= openIndex(fetchFile);
    opened.catch(() => (opened = undefined));
    return opened;
  };
  return {
    preload: async () => {
      await open();
    },
    search: async (state) => searchIndex(state, await open(), stem),
  };
}

async function searchIndex(state: SearchState, index: SearchIndex, stem: Stem): Promise<SearchResults> {
  const query = parseQuery(state.query);
  const filters = await operatorFilters(query, index, stem);
  const { matches, corrections } = await matchWords(query, state.verbatim, index, stem);
  const phrases = await Promise.all(query.phrases.map((phrase) => matchAsWord(phrase, index, stem)));
  const held = phrases.map(({ exact }) => isOneOf(exact.map(({ docId }) => docId)));
  if (query.words.length <= 3 && [...index.lengths.keys()].some((docId) => [...filters, ...held].every((holds) => holds(docId))))
    filters.push(...held);
  else if (phrases.length > 0) {
    const w = await matchWords({ ...query, words: closedWords(query.phrases.join(' ')).filter((x) => !isFunctionWord(x.whole)) }, state.verbatim, index, stem);
    matches.push(...w.matches);
  }
  const identified = await findIdentified(query, index, stem);

  const searched = [...matches, ...phrases];
  const scores = scoreDocuments(searched, index.lengths);
  await addMeaning(scores, matches, index, stem);
  for (const docId of identified) addTo(scores.values, docId, IDENTIFIED);
  const asksForWords = searched.length + query.identifiers.length > 0;
  const matching = [...index.lengths.keys()].filter(
    (docId) => (!asksForWords || defined(scores.values[docId]) > 0) && filters.every((holds) => holds(docId)),
  );
  const facets = await facetFilters(state.facets, index);
  const docIds = matching.filter((docId) => FACETS.every((facet) => facets[facet]?.(docId) ?? true));
  const shownWords = searched.filter(({ exact, prefixMatches }) => exact.length + prefixMatches.length > 0);
  const ordered = await orderDocuments(docIds, state, scores, asksForWords, index);
  return {
    state,
    docIds: ordered,
    corrections,
    correctedQuery: correctQuery(state.query, corrections),
    countWithoutFacets: matching.length,
    nearest: matching.length > 0 ? [] : await findNearest(query, index, stem),
    counts: (facet) => countFacet(facet, matching, facets, index),
    ids: async () => {
      const ids = await index.ids();
      return ordered.map((docId) => defined(ids[docId]));
    },
    hit: async (docId) => makeHit(docId, await index.fragmentOf(docId), shownWords),
  };
}

/** Adds what the words of a query mean together to the papers that hold one of them. */
async function addMeaning(
  scores: Scores,
  matches: readonly WordMatches[],
  index: SearchIndex,
  stem: Stem,
): Promise<void> {
  const told = matches.filter(({ exact }) => exact.length > 0);
  if (told.length < 2) return;
  const vectors = await Promise.all(
    told.map(async ({ word: { whole, count }, exact }) => ({
      vector: await index.vectorOf(stem(whole)),
      weight: Math.log1p(count) * Math.log(index.lengths.length / exact.length),
    })),
  );
  const asked = new Float64Array(DIMENSIONS);
  for (const { vector, weight } of vectors) vector?.forEach((value, at) => addTo(asked, at, weight * value));
  addSemantics(scores, asked, await index.texts(), averageOf(index.lengths));
}

/** Matches a phrase as if it were a word: documents are ranked by how often they hold it. */
async function matchAsWord(phrase: string, index: SearchIndex, stem: Stem): Promise<WordMatches> {
  const tokens = tokensOf(phrase);
  return {
    word: {
      text: phrase,
      whole: defined(tokens[0]).whole,
      parts: tokens.flatMap(({ parts }) => parts),
      count: 1,
      isOpen: false,
    },
    exact: await matchPhrase(phrase, index, stem),
    prefixMatches: [],
  };
}

async function findIdentified(query: Query, index: SearchIndex, stem: Stem): Promise<number[]> {
  const lists = await Promise.all(query.identifiers.map((key) => index.postingsOf(stem(key))));
  return lists.flat().flatMap(({ docId, fields }) => (fields.identifiers ? [docId] : []));
}

/** Finds documents with words that look like those of a query of which nothing was found. */
async function findNearest(query: Query, index: SearchIndex, stem: Stem): Promise<number[]> {
  if (query.words.length === 0) return [];
  const vocabulary = await index.vocabulary();
  const words = query.words.flatMap(({ whole }) => nearestWords(whole, vocabulary, NEAR_WORDS));
  const matches = await Promise.all(closedWords(words.join(' ')).map((word) => matchWord(word, index, stem)));
  const { values } = scoreDocuments(matches, index.lengths);
  const docIds = [...values.keys()].filter((docId) => defined(values[docId]) > 0);
  return byScore(docIds, values).slice(0, NEAREST);
}

async function countFacet(
  facet: Facet,
  matching: readonly number[],
  facets: Partial<Record<Facet, Filter>>,
  index: SearchIndex,
): Promise<FacetCount[]> {
  const { values, labels = values, of } = await columnOf(facet, index);
  const counts = new Uint32Array(values.length);
  const others = FACETS.filter((other) => other !== facet);
  for (const docId of matching) {
    if (!others.every((other) => facets[other]?.(docId) ?? true)) continue;
    for (const valueIndex of defined(of[docId])) addTo(counts, valueIndex, 1);
  }
  return values.map((value, valueIndex) => ({
    value,
    label: defined(labels[valueIndex]),
    count: defined(counts[valueIndex]),
  }));
}

function isOneOf(docIds: readonly number[]): Filter {
  const set = new Set(docIds);
  return (docId) => set.has(docId);
}

/** More than words can score. */
const IDENTIFIED = 1e6;
/** As many as a message names at most. */
const NEAR_WORDS = 3;
const NEAREST = 3;
