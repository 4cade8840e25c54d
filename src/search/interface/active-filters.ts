import { FACETS, type Facet, type SearchState } from '../engine/search-state.ts';
import { button } from './element.ts';

/** The names of the facets, as readers know them. */
export const FACET_NAMES: Record<Facet, string> = {
  topic: 'Topic',
  year: 'Year',
  venue: 'Venue',
  author: 'Author',
  code: 'Code',
};

/**
 * A button for each filter in use that removes it, and one that removes all; nothing without filters.
 * @param labelOf what a reader sees for a value
 */
export function activeFilters(
  { facets }: SearchState,
  labelOf: (facet: Facet, value: string) => string,
  onFacets: (facets: SearchState['facets']) => void,
): HTMLElement[] {
  const buttons = FACETS.flatMap((facet) =>
    facets[facet].map((value) => {
      const label = labelOf(facet, value);
      const rest = facets[facet].filter((other) => other !== value);
      return button(label, () => onFacets({ ...facets, [facet]: rest }), {
        class: 'filter',
        'aria-label': `Remove the filter ${FACET_NAMES[facet]}: ${label}`,
      });
    }),
  );
  if (buttons.length === 0) return [];
  return [...buttons, button('Clear', () => onFacets(noFacets()), { 'aria-label': 'Clear all filters' })];
}

/** Facets without any value. */
export function noFacets(): SearchState['facets'] {
  return { topic: [], year: [], venue: [], author: [], code: [] };
}
