import type { SearchResults } from '../engine/search-results.ts';
import { FACETS, type Facet, type Facets, type SearchState } from '../engine/search-state.ts';
import { button } from './element.ts';
import { FacetGroup } from './facet-group.ts';

/** The names of the facets, as readers know them. */
export const FACET_NAMES: Record<Facet, string> = {
  topic: 'Topic',
  year: 'Year',
  venue: 'Venue',
  author: 'Author',
  code: 'Code',
};

/** Returns facets without any value. */
export function noFacets(): Facets {
  return { topic: [], year: [], venue: [], author: [], code: [] };
}

/**
 * The facets beside the results. Counts are asked for only where they can be seen: those of a closed panel,
 * and of authors until that facet is opened or used, would be fetched for nothing.
 */
export class FacetPanel {
  #panel: HTMLDetailsElement;
  #groups: Map<Facet, FacetGroup>;
  #facets = noFacets();

  /**
   * @param on.choose called with the facets when the reader changes them
   * @param on.need called when counts can be seen that could not before
   */
  constructor(panel: HTMLDetailsElement, on: { choose: (facets: Facets) => void; need: () => void }) {
    this.#panel = panel;
    const groups = [...panel.querySelectorAll<HTMLElement>('[data-facet]')].map(
      (root) => new FacetGroup(root),
    );
    this.#groups = new Map(groups.map((group) => [group.name as Facet, group]));
    panel.addEventListener('change', ({ target }) => on.choose(this.#toggled(target as HTMLInputElement)));
    panel.addEventListener('toggle', () => on.need(), { capture: true });
    const wide = matchMedia('(min-width: 62rem)');
    wide.addEventListener('change', () => (panel.open ||= wide.matches));
  }

  /** Checks what a search asks for. */
  check({ facets }: SearchState): void {
    this.#facets = facets;
    for (const [facet, group] of this.#groups) group.check(facets[facet]);
  }

  /**
   * Shows the counts of results, all at once, if they are still shown; those of the whole list without any.
   */
  async count(results: SearchResults | undefined, isShown: () => boolean): Promise<void> {
    const seen = FACETS.filter((facet) => this.#isSeen(facet));
    const counts = results ? await Promise.all(seen.map((facet) => results.counts(facet))) : [];
    if (!isShown()) return;
    for (const [index, facet] of seen.entries()) this.#groups.get(facet)?.count(counts[index]);
  }

  /**
   * Makes a button for each filter in use that removes it, and one that removes all; nothing without filters.
   */
  activeFilters(onFacets: (facets: Facets) => void): HTMLElement[] {
    const facets = this.#facets;
    const buttons = FACETS.flatMap((facet) =>
      facets[facet].map((value) => {
        const label = this.#groups.get(facet)?.labelOf(value) ?? value;
        const rest = facets[facet].filter((other) => other !== value);
        return button(label, () => onFacets({ ...facets, [facet]: rest }), {
          class: 'filter',
          'aria-label': `Remove the filter ${FACET_NAMES[facet]}: ${label}`,
        });
      }),
    );
    if (buttons.length === 0) return [];
    return [
      ...buttons,
      button('Clear', () => onFacets(noFacets()), { class: 'plain', 'aria-label': 'Clear all filters' }),
    ];
  }

  #isSeen(facet: Facet): boolean {
    const isUsed = this.#facets[facet].length > 0;
    if (!this.#panel.open && !(facet === 'author' && isUsed)) return false;
    const own = this.#panel.querySelector<HTMLDetailsElement>(`details:has([data-facet=${facet}])`);
    return own?.open !== false || isUsed;
  }

  /** The facets with or without the value of a box; values that no box shows stay. */
  #toggled({ name, value, checked }: HTMLInputElement): Facets {
    const facet = name as Facet;
    const others = this.#facets[facet].filter((other) => other !== value);
    return { ...this.#facets, [facet]: checked ? [...others, value] : others };
  }
}
