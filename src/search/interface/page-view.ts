import type { SearchResults } from '../engine/search-results.ts';
import type { SearchState } from '../engine/search-state.ts';
import { IndexMoved, SiteUpdated } from './current-index.ts';
import { ExportResults } from './export-results.ts';
import { FacetPanel } from './facet-panel.ts';
import { topicLinksFrom } from './hit-row.ts';
import {
  describeResults,
  echo,
  failureNotice,
  nothingFound,
  searchNotices,
  updateNotice,
} from './messages.ts';
import { placesLine } from './places-line.ts';
import { ResultList } from './result-list.ts';
import type { SearchPageParts } from './search-page-parts.ts';
import { announcer, busyRegion } from './typing.ts';

/**
 * What the search page shows of a search: its results, that they are on their way, that they could not be
 * had, or that nothing was asked. The list and the facets are busy until they show what is asked for, or that
 * it could not be had.
 */
export class PageView {
  #parts: SearchPageParts;
  #on: { choose: (state: SearchState) => void; retry: () => void };
  #title = document.title;
  #list: ResultList;
  #exports: ExportResults;
  #facets: FacetPanel;
  #announce: (text: string) => void;
  #setListBusy: (reason: string, holds: boolean) => void;
  #setFacetsBusy: (reason: string, holds: boolean) => void;
  #state: SearchState | undefined;
  #results: SearchResults | undefined;
  #counting = 0;

  /**
   * @param on.choose called with the search that the reader chose
   * @param on.retry called when the reader asks for the same search again
   */
  constructor(parts: SearchPageParts, on: { choose: (state: SearchState) => void; retry: () => void }) {
    this.#parts = parts;
    this.#on = on;
    this.#announce = announcer(parts.live);
    this.#setListBusy = busyRegion(parts.list);
    this.#setFacetsBusy = busyRegion(parts.facets);
    this.#list = new ResultList(parts.list, parts.more, topicLinksFrom(parts.facets));
    this.#exports = new ExportResults(parts.exports);
    this.#facets = new FacetPanel(parts.facets, {
      choose: (facets) => {
        if (this.#state) on.choose({ ...this.#state, facets });
      },
      need: () => void this.#count(),
    });
  }

  get hasFailed(): boolean {
    return this.#parts.failure.hasChildNodes();
  }

  /** Whether the reader is typing, and what is shown about to change. */
  set isTyping(isTyping: boolean) {
    this.#setListBusy('typing', isTyping);
    this.#setFacetsBusy('typing', isTyping);
  }

  /** Shows what is being searched; of earlier results all stays. */
  begin(state: SearchState): void {
    this.#state = state;
    this.#counting++;
    this.#setListBusy('search', true);
    this.#setFacetsBusy('count', true);
    this.#parts.sort.value = state.sort;
    this.#facets.check(state);
    document.title = state.query ? `${echo(state.query)} · ${this.#title}` : this.#title;
    const filters = this.#facets.activeFilters((facets) => {
      this.#on.choose({ ...state, facets });
      this.#parts.status.focus({ preventScroll: true });
    });
    this.#parts.filters.replaceChildren(...filters);
    this.#parts.status.textContent ||= 'Searching';
  }

  /** Shows results with their first papers, all at once, if they are still the latest when they are ready. */
  async show(results: SearchResults, count: number, isLatest: () => boolean): Promise<void> {
    const { status, correction, places, nothing, failure, help } = this.#parts;
    const [replaceRows, named, ways] = await Promise.all([
      this.#list.prepare(results, count),
      results.places(),
      results.answering === 0 ? nothingFound(results, this.#on.choose) : [],
    ]);
    if (!isLatest()) return;
    this.#results = results;
    replaceRows();
    this.#exports.show(results);
    nothing.replaceChildren(...ways);
    help.open = false;
    status.textContent = describeResults(results);
    correction.replaceChildren(...searchNotices(results, this.#on.choose));
    places.replaceChildren(...placesLine(named));
    failure.replaceChildren();
    this.#announce(`${correction.textContent} ${status.textContent} ${places.textContent}`.trim());
    this.#setListBusy('search', false);
    void this.#count();
  }

  /**
   * Adds the next papers, if the results are still the latest then.
   * @returns how many are shown; undefined where none were added
   */
  async showMore(count: number, isLatest: () => boolean): Promise<number | undefined> {
    if (!this.#results) return undefined;
    this.#setListBusy('more', true);
    try {
      return await this.#list.extend(this.#results, count, isLatest);
    } catch (error) {
      if (isLatest()) this.#sayFailed(error);
      return undefined;
    } finally {
      this.#setListBusy('more', false);
    }
  }

  /** Shows that nothing was asked. */
  clear(state: SearchState): void {
    const { status, correction, places, nothing, failure, help } = this.#parts;
    this.begin(state);
    this.#results = undefined;
    this.#list.clear();
    this.#exports.show(undefined);
    for (const part of [status, correction, places, nothing, failure]) part.replaceChildren();
    help.open = true;
    this.#announce('');
    this.#setListBusy('search', false);
    void this.#count();
  }

  /** Says that the index could not be had; what was shown stays. One that has moved is asked again. */
  fail(error: unknown): void {
    this.#setListBusy('search', false);
    this.#setFacetsBusy('count', false);
    this.#sayFailed(error);
  }

  #sayFailed(error: unknown): void {
    const { status, failure } = this.#parts;
    if (error instanceof IndexMoved) {
      this.#on.retry();
      return;
    }
    if (!this.#results) status.replaceChildren();
    const { query } = this.#results?.state ?? {};
    const shown = this.#results && (query ? `for “${echo(query)}”` : 'of the filters before');
    const notice =
      error instanceof SiteUpdated && this.#state
        ? updateNotice(this.#state, () => location.reload())
        : failureNotice(this.#on.retry, shown);
    failure.replaceChildren(...notice);
  }

  async #count(): Promise<void> {
    const own = ++this.#counting;
    const isLatest = (): boolean => own === this.#counting;
    this.#setFacetsBusy('count', true);
    try {
      await this.#facets.count(this.#results, isLatest);
    } catch (error) {
      if (isLatest()) this.#sayFailed(error);
    }
    if (isLatest()) this.#setFacetsBusy('count', false);
  }
}
