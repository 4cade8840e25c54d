/** What a reader asked for. In each facet a paper of any of the values counts, and none means all. */
export interface SearchState {
  query: string;
  facets: Facets;
  sort: Sort;
  /** Whether the words are to be taken as they are, even where they look misspelt. */
  verbatim: boolean;
}

/** The facets, by the name that they have in the address. */
export const FACETS = ['topic', 'year', 'venue', 'author', 'code'] as const;
export type Facet = (typeof FACETS)[number];
export type Facets = Record<Facet, string[]>;

/** The orders of results, the usual one first. */
export const SORTS = ['relevance', 'newest', 'title'] as const;
export type Sort = (typeof SORTS)[number];

/**
 * Reads a search from the query part of an address:
 * `?q=words&topic=pruning&topic=robotics&year=2024&sort=newest`.
 */
export function parseSearch(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const valuesOf = (facet: Facet): string[] => [...new Set(parameters.getAll(facet).filter(Boolean))];
  return {
    query: parameters.get('q')?.trim() ?? '',
    facets: {
      topic: valuesOf('topic'),
      year: valuesOf('year'),
      venue: valuesOf('venue'),
      author: valuesOf('author'),
      code: valuesOf('code'),
    },
    sort: SORTS.find((sort) => sort === parameters.get('sort')) ?? 'relevance',
    verbatim: parameters.get('spelling') === 'as-typed',
  };
}

/**
 * Writes the query part of the address of a search, empty for an empty one; `parseSearch` gives the search
 * back.
 */
export function formatSearch({ query, facets, sort, verbatim }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const facet of FACETS) for (const value of facets[facet]) parameters.append(facet, value);
  if (sort !== 'relevance') parameters.set('sort', sort);
  if (verbatim) parameters.set('spelling', 'as-typed');
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether a search asks for no paper in particular: no words and no facets. */
export function isEmptySearch({ query, facets }: SearchState): boolean {
  return query === '' && FACETS.every((facet) => facets[facet].length === 0);
}
