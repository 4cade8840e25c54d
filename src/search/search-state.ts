/** What a reader asked for. */
export interface SearchState {
  query: string;
  /** Ids of topics; a paper in any of them counts. None means all. */
  topics: string[];
  /** Years; a paper of any of them counts. None means all. */
  years: string[];
}

/** Reads a search from the query part of an address: `?q=words&topic=pruning&topic=robotics&year=2024`. */
export function parseSearch(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  return {
    query: parameters.get('q')?.trim() ?? '',
    topics: parameters.getAll('topic'),
    years: parameters.getAll('year'),
  };
}

/** The query part of the address of a search, empty for an empty one. Reading it back gives the same search. */
export function formatSearch({ query, topics, years }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const topic of topics) parameters.append('topic', topic);
  for (const year of years) parameters.append('year', year);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
