/** What a reader asked for. In each facet a paper of any of the values counts, and none means all. */
export interface SearchState {
  query: string;
  facets: Record<Facet, string[]>;
}

/** The filters of the index, by the name that they have in the address. */
export const FACETS = ['topic', 'year', 'venue', 'code'] as const;
export type Facet = (typeof FACETS)[number];

/** Reads a search from the query part of an address: `?q=words&topic=pruning&topic=robotics&year=2024`. */
export function parseSearch(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const valuesOf = (facet: Facet): string[] => parameters.getAll(facet).filter(Boolean);
  return {
    query: parameters.get('q')?.trim() ?? '',
    facets: {
      topic: valuesOf('topic'),
      year: valuesOf('year'),
      venue: valuesOf('venue'),
      code: valuesOf('code'),
    },
  };
}

/** The query part of the address of a search, empty for an empty one. Reading it back gives the same search. */
export function formatSearch({ query, facets }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const facet of FACETS) for (const value of facets[facet]) parameters.append(facet, value);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether a search asks for nothing at all. */
export function isEmptySearch(state: SearchState): boolean {
  return formatSearch(state) === '';
}
