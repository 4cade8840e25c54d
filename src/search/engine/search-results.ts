import type { Place } from './find-places.ts';
import type { TextPart } from './passage.ts';
import type { Facet, SearchState } from './search-state.ts';

/** What the engine found for a search. */
export interface SearchResults {
  state: SearchState;
  /**
   * The papers that were found, in the order asked for. By relevance those that answer come first, and behind
   * them those that hold some of the words; other orders have those that answer alone. A docId is a paper's
   * number in the order of titles, from 0.
   */
  docIds: readonly number[];
  /** How many of them, from the first, answer: they hold all words, or where no paper does, come nearest. */
  answering: number;
  /** Whether those that answer hold all words, apart from the missing ones. */
  isComplete: boolean;
  /** Words and identifiers that are in no paper, as they were typed. */
  missing: string[];
  /** What looks like an operator and is none: `lang:en`. */
  notUnderstood: string[];
  /** What was demanded and had to be left aside, because no paper has it: `"cats dogs"`. */
  relaxed: string[];
  /** Whether there is nothing in the query that could be searched for, such as in `?`. */
  isMeaningless: boolean;
  /** The words that were put in the place of misspelt ones. */
  corrections: { typed: string; used: string }[];
  /** The query with these words in their place; the query itself without any. */
  correctedQuery: string;
  /** How many papers answer without the facets. */
  countWithoutFacets: number;
  /** Where nothing was found: papers with words like those of the query. */
  nearest: readonly number[];
  /** Counts how many papers that answer each value of a facet would show, the other facets as they are. */
  counts(facet: Facet): Promise<FacetCount[]>;
  /** Finds what the query names besides papers. */
  places(): Promise<Place[]>;
  /** Looks up the ids of the papers that answer. */
  ids(): Promise<string[]>;
  /** Makes what is shown of a paper. */
  hit(docId: number): Promise<Hit>;
}

/** A value of a facet. */
export interface FacetCount {
  value: string;
  label: string;
  count: number;
}

/** A paper in the results. All texts are plain: none is markup. */
export interface Hit {
  /** The paper's page, below the base of the site, such as `/papers/mgno/`. */
  url: string;
  title: TextPart[];
  /** The `lang` of title and passage, where it is not that of the list. */
  lang?: string | undefined;
  /** Their `dir`. */
  dir: string;
  authors: TextPart[];
  /** Where and when it was published: `ICLR 2024 (preprint 2023)`; empty where neither is known. */
  publication: string;
  /** Ids of its topics, the main one first. */
  topics: string[];
  /** Empty where nothing but facts is known. */
  passage: TextPart[];
  /** What was found in title, text and names, as it stands there: words, and the whole of phrases. */
  foundWords: string[];
  /** Why the paper is here, where title and passage do not show it; a sentence each, without a full stop. */
  explanations: string[];
}
