import type { SearchResults } from '../engine/search-results.ts';
import type { Facet, SearchState } from '../engine/search-state.ts';
import { FACETS } from '../engine/search-state.ts';
import { FacetGroup } from './facet-group.ts';

/**
 * The facets beside the results. Counts are asked for only where they can be seen: those of a closed panel, and of
 * authors until that facet is opened or used, would be fetched for nothing.
 */
export class FacetPanel {
  #panel: HTMLDetailsElement;
  #groups: Map<Facet, FacetGroup>;
  #onNeed: () => void;

  /**
   * @param onChoice called with the values of a facet when the reader changes them
   * @param onNeed called when counts can be seen that could not before
   */
  constructor(
    panel: HTMLDetailsElement,
    onChoice: (facet: Facet, values: string[]) => void,
    onNeed: () => void,
  ) {
    this.#panel = panel;
    this.#onNeed = onNeed;
    const groups = [...panel.querySelectorAll<HTMLElement>('[data-facet]')].map(
      (root) => new FacetGroup(root),
    );
    this.#groups = new Map(groups.map((group) => [group.name as Facet, group]));
    panel.addEventListener('change', ({ target }) => {
      const box = target as HTMLInputElement;
      onChoice(box.name as Facet, this.#toggled(box));
    });
    panel.addEventListener('toggle', () => this.#onNeed(), { capture: true });
    const wide = matchMedia('(min-width: 62rem)');
    wide.addEventListener('change', () => (panel.open ||= wide.matches));
  }

  /** What a reader sees for a value. */
  labelOf(facet: Facet, value: string): string {
    return this.#groups.get(facet)?.labelOf(value) ?? value;
  }

  /** Checks what a search asks for. */
  check({ facets }: SearchState): void {
    this.#state = facets;
    for (const [facet, group] of this.#groups) group.check(facets[facet]);
  }

  /** Shows the counts of an answer, all at once, if it is still the one that is shown; those of the whole list without one. */
  async count(answer: SearchResults | undefined, isShown: () => boolean): Promise<void> {
    const wanted = FACETS.filter((facet) => this.#isSeen(facet));
    const counts = answer ? await Promise.all(wanted.map((facet) => answer.counts(facet))) : [];
    if (!isShown()) return;
    for (const [index, facet] of wanted.entries()) this.#groups.get(facet)?.count(counts[index]);
  }

  #state: SearchState['facets'] | undefined;

  #isSeen(facet: Facet): boolean {
    const isUsed = (this.#state?.[facet].length ?? 0) > 0;
    if (!this.#panel.open && !(facet === 'author' && isUsed)) return false;
    const own = this.#panel.querySelector<HTMLDetailsElement>(`details:has([data-facet=${facet}])`);
    return own?.open !== false || isUsed;
  }

  /** The values of the box's facet, also those that no box shows, with or without that of the box. */
  #toggled({ name, value, checked }: HTMLInputElement): string[] {
    const others = (this.#state?.[name as Facet] ?? []).filter((other) => other !== value);
    return checked ? [...others, value] : others;
  }
}
