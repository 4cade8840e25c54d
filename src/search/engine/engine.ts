import { defined } from '../../model/defined.ts';
import { findAnswers } from './answers.ts';
import type { FetchFile } from './fetch-file.ts';
import { columnOf, facetFilters, isOneOf, type Filter } from './filters.ts';
import { makeHit } from './hit.ts';
import { matchPhrase, matchWord, stemFor, type Stem, type WordMatches } from './match-word.ts';
import { closedWords, correctQuery, matchWords } from './match-words.ts';
import { openIndex, type SearchIndex } from './open-index.ts';
import { byRelevance, orderDocuments } from './order-documents.ts';
import { addWords, parseQuery, type Query } from './query.ts';
import { addTo, scoreDocuments } from './rank.ts';
import { RANKING, type Ranking } from './ranking.ts';
import { restrict } from './restrict.ts';
import type { FacetCount, SearchResults } from './search-results.ts';
import { FACETS, type Facet, type SearchState } from './search-state.ts';
import { addSemantics } from './semantics.ts';
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
export function createEngine(fetchFile: FetchFile, language: string, ranking: Ranking = RANKING): Engine {
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
    search: async (state) => searchIndex(state, await open(), stem, ranking),
  };
}

async function searchIndex(
  state: SearchState,
  index: SearchIndex,
  stem: Stem,
  ranking: Ranking,
): Promise<SearchResults> {
  const query = parseQuery(state.query);
  const { candidates, relaxed } = await restrict(query, index, stem);
  const phrases = await Promise.all(query.phrases.map((phrase) => matchAsWord(phrase, index, stem)));
  // A phrase that no paper must hold is searched for by its words, too.
  const loose = query.phrases.filter(
    (phrase) => query.isProse || relaxed.some((demand) => demand.kind === 'words' && demand.value === phrase),
  );
  const words = addWords(query.words, loose.join(' '));
  const options = { verbatim: state.verbatim, mayShow: isOneOf(candidates) };
  const { matches, corrections, missing } = await matchWords(words, options, index, stem);
  const identified = await findIdentified(query, index, stem);

  const searched = [...matches, ...phrases];
  const scores = scoreDocuments(searched, index.lengths, ranking);
  await addSemantics(scores, matches, index, stem, ranking);
  for (const docId of identified) addTo(scores, docId, IDENTIFIED);
  const asksForWords = searched.length + query.identifiers.length > 0;
  const isMeaningless = state.query !== '' && !asksForWords && query.restrictions.length === 0;
  const found = candidates.filter((docId) => (asksForWords ? defined(scores[docId]) > 0 : !isMeaningless));
  const { tierOf, isComplete } = findAnswers(matches, found, scores);
  const matching = found.filter((docId) => tierOf(docId) > 0);

  const facets = await facetFilters(state.facets, index);
  const isWanted: Filter = (docId) => FACETS.every((facet) => facets[facet]?.(docId) ?? true);
  const relevance = asksForWords ? { scores, tierOf } : undefined;
  const answering = await orderDocuments(matching.filter(isWanted), state.sort, relevance, index);
  const others = found.filter((docId) => tierOf(docId) === 0 && isWanted(docId));
  const shownWords = searched.filter(({ exact, prefixMatches }) => exact.length + prefixMatches.length > 0);
  return {
    state,
    docIds:
      state.sort === 'relevance' ? [...answering, ...byRelevance(others, { scores, tierOf })] : answering,
    answering: answering.length,
    isComplete,
    missing: missing.filter((word) => !query.notUnderstood.includes(word)),
    notUnderstood: query.notUnderstood,
    relaxed: relaxed.map(({ text }) => text),
    isMeaningless,
    corrections,
    correctedQuery: correctQuery(state.query, corrections),
    countWithoutFacets: matching.length,
    nearest: found.length > 0 ? [] : await findNearest(query, index, stem),
    counts: (facet) => countFacet(facet, matching, facets, index),
    ids: async () => {
      const ids = await index.ids();
      return answering.map((docId) => defined(ids[docId]));
    },
    hit: async (docId) => makeHit(docId, await index.fragmentOf(docId), shownWords),
  };
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
  const scores = scoreDocuments(matches, index.lengths);
  const docIds = [...scores.keys()].filter((docId) => defined(scores[docId]) > 0);
  return byRelevance(docIds, { scores, tierOf: () => 0 }).slice(0, NEAREST);
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

/** More than words can score. */
const IDENTIFIED = 1e6;
/** As many as a message names at most. */
const NEAR_WORDS = 3;
const NEAREST = 3;
