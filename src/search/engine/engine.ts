import { defined } from '../../model/defined.ts';
import { findAnswers } from './answers.ts';
import { correctNames } from './correct-names.ts';
import type { FetchFile } from './fetch-file.ts';
import { findIdentified } from './find-identifiers.ts';
import { findNamed, type Named } from './find-named.ts';
import { findPlaces } from './find-places.ts';
import { columnOf, facetFilters, isOneOf, type Filter } from './filters.ts';
import { makeHit } from './hit.ts';
import type { Language, Stem } from './language.ts';
import { matchPhrase, matchWord, type WordMatches } from './match-word.ts';
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
 * @param language that of the index
 */
export function createEngine(fetchFile: FetchFile, language: Language, ranking: Ranking = RANKING): Engine {
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
    search: async (state) => searchIndex(state, await open(), language, ranking),
  };
}

async function searchIndex(
  state: SearchState,
  index: SearchIndex,
  language: Language,
  ranking: Ranking,
): Promise<SearchResults> {
  const { stem } = language;
  const parsed = parseQuery(state.query, language);
  const { restrictions, corrections: nameCorrections } = state.verbatim
    ? { restrictions: parsed.restrictions, corrections: [] }
    : await correctNames(parsed.restrictions, index, stem);
  const query = { ...parsed, restrictions };
  const hasIdentifier = query.identifiers.some(({ isText }) => !isText);
  const [{ candidates, relaxed }, phrases, identified, named, facets] = await Promise.all([
    restrict(query, index, stem),
    Promise.all(query.phrases.map((phrase) => matchAsWord(phrase, index, stem))),
    findIdentified(query.identifiers, index, stem),
    hasIdentifier ? new Map<number, Named>() : findNamed(state.query, index, stem),
    facetFilters(state.facets, index),
  ]);
  // A phrase that no paper must hold is searched for by its words, too.
  const loose = query.phrases.filter(
    (phrase) => query.isProse || relaxed.some((demand) => demand.kind === 'words' && demand.value === phrase),
  );
  const words = addWords(query.words, loose.join(' '), language);
  const mayShow = isOneOf(candidates);
  const options = { verbatim: state.verbatim, mayShow };
  const { matches, corrections: wordCorrections, missing } = await matchWords(words, options, index, stem);
  const corrections = [...nameCorrections, ...wordCorrections];
  // What identifies a paper asks for it alone; a text may cite others.
  const wantsIdentified = identified.length > 0 && !query.isProse;

  const searched = [...matches, ...phrases];
  const scores = scoreDocuments(searched, index.lengths, ranking);
  await addSemantics(scores, matches, index, stem, ranking);
  for (const docId of identified) addTo(scores, docId, IDENTIFIED);
  const asksForWords = searched.length + named.size > 0 || hasIdentifier;
  const isMeaningless = state.query !== '' && !asksForWords && query.restrictions.length === 0;
  const isIdentified = isOneOf(identified);
  const found = [...index.lengths.keys()].filter((docId) => {
    if (wantsIdentified) return mayShow(docId) && isIdentified(docId);
    // A title may look as if it demanded something: “Year: 2020”.
    if (named.get(docId)?.by === 'title') return true;
    return mayShow(docId) && (asksForWords ? defined(scores[docId]) > 0 || named.has(docId) : !isMeaningless);
  });
  const { tierOf, isComplete } = findAnswers(wantsIdentified ? [] : matches, found, scores, named);
  const matching = found.filter((docId) => tierOf(docId) > 0);

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
    places: async () => (hasIdentifier ? [] : findPlaces(state.query, index, stem)),
    ids: async () => {
      const ids = await index.ids();
      return answering.map((docId) => defined(ids[docId]));
    },
    hit: async (docId) => makeHit(docId, await index.fragmentOf(docId), shownWords, named.get(docId)),
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
