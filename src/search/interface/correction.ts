import type { SearchResults } from '../engine/search-results.ts';
import { formatSearch, type SearchState } from '../engine/search-state.ts';
import { paths } from '../../model/urls.ts';
import { element, inPageLink } from './element.ts';
import { url } from './site-engine.ts';

/**
 * Says which words were searched in the place of misspelt ones, and offers those that were typed; nothing where none
 * were.
 */
export function correctionLine(
  { corrections, correctedQuery, state }: SearchResults,
  onSearch: (state: SearchState) => void,
): (Node | string)[] {
  if (corrections.length === 0) return [];
  const verbatim = { ...state, verbatim: true };
  const address = url(paths.search) + formatSearch(verbatim);
  return [
    'Showing results for ',
    element('b', {}, correctedQuery),
    '; search instead for ',
    inPageLink(state.query, address, () => onSearch(verbatim)),
    '.',
  ];
}
