import type { WantedEvent } from '../../model/wanted-papers.ts';
import type { SearchResults } from '../engine/search-results.ts';
import { FACETS, type SearchState } from '../engine/search-state.ts';
import { IndexMoved } from './current-index.ts';
import { paperCount } from './messages.ts';
import { engine } from './site-engine.ts';

/** Offers all papers that answer the latest search, on the screen or not, as a file. */
export class ExportResults {
  #container: HTMLElement;
  #results: SearchResults | undefined;

  /** @param container the buttons, and a `span` for what they hold */
  constructor(container: HTMLElement) {
    this.#container = container;
    container.addEventListener('wanted', ({ detail }: WantedEvent) => {
      const results = this.#results;
      if (results) detail.papers = idsOf(results).then((ids) => ({ ids, name: fileName(results.state) }));
    });
  }

  /** Takes results, or none, for those that are shown. */
  show(results: SearchResults | undefined): void {
    this.#results = results;
    const count = results?.answering ?? 0;
    this.#container.hidden = count === 0;
    const [what, status] = this.#container.querySelectorAll('span');
    if (what) what.textContent = count === 1 ? 'The paper' : `All ${paperCount(count)}`;
    status?.replaceChildren();
  }
}

/** The papers that answer, in the index as it is now. */
async function idsOf(results: SearchResults): Promise<string[]> {
  try {
    return await results.ids();
  } catch (error) {
    if (error instanceof IndexMoved) return (await engine.search(results.state)).ids();
    throw error;
  }
}

/** `search-spiking-networks`: the words and the filters, as far as a name is readable. */
function fileName({ query, facets }: SearchState): string {
  const words = [query, ...FACETS.flatMap((facet) => facets[facet])].join(' ');
  const name = words.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return ['search', ...name]
    .join('-')
    .slice(0, LONGEST_NAME)
    .replace(/[^\p{L}\p{M}\p{N}]+$/u, '');
}

/** In characters. */
const LONGEST_NAME = 60;
