import type { SearchResults } from '../engine/search-results.ts';
import type { SearchState } from '../engine/search-state.ts';
import { activeFilters } from './active-filters.ts';
import { announcer } from './announce.ts';
import { correctionLine } from './correction.ts';
import { describeAnswer } from './describe-answer.ts';
import { FacetPanel } from './facet-panel.ts';
import { failureNotice } from './failure.ts';
import { nothingFound } from './nothing-found.ts';
import { ResultList } from './result-list.ts';
import type { SearchPageParts } from './search-page-parts.ts';
import { topicWordsFrom } from './topic-words.ts';

/** What the search page shows of a search: the answer, that it is on its way, that it failed, or that none was asked. */
export class PageView {
  readonly results: ResultList;
  readonly facets: FacetPanel;
  #parts: SearchPageParts;
  #title = document.title;
  #announce: (text: string) => void;
  #on: { choose: (state: SearchState) => void; retry: () => void };
  #state: SearchState | undefined;
  #answer: SearchResults | undefined;

  /**
   * @param on.choose called with the search that the reader chose
   * @param on.retry called when the reader asks for the same search again
   */
  constructor(parts: SearchPageParts, on: { choose: (state: SearchState) => void; retry: () => void }) {
    this.#parts = parts;
    this.#on = on;
    this.#announce = announcer(parts.live);
    this.results = new ResultList(parts.list, parts.more, topicWordsFrom(parts.facets));
    this.facets = new FacetPanel(
      parts.facets,
      (facet, values) => {
        const state = this.#state;
        if (state) on.choose({ ...state, facets: { ...state.facets, [facet]: values } });
      },
      () => void this.#count(),
    );
  }

  /** The answer that is shown. */
  get answer(): SearchResults | undefined {
    return this.#answer;
  }

  get hasFailed(): boolean {
    return this.#parts.failure.hasChildNodes();
  }

  /** Shows what is being searched; of an earlier answer all stays. */
  begin(state: SearchState): void {
    this.#state = state;
    this.#parts.sort.value = state.sort;
    this.facets.check(state);
    document.title = state.query ? `${state.query} · ${this.#title}` : this.#title;
    this.#showFilters();
    this.results.busy = true;
    this.#parts.status.textContent ||= 'Searching';
  }

  /** Shows an answer with its first papers, all at once, if it is still the latest when it is ready. */
  async show(answer: SearchResults, count: number, isLatest: () => boolean): Promise<void> {
    const { status, correction, nothing, failure, help } = this.#parts;
    const [replaceRows, ways] = await Promise.all([
      this.results.prepare(answer, count),
      answer.docIds.length === 0 ? nothingFound(answer, this.#on.choose) : [],
    ]);
    if (!isLatest()) return;
    this.#answer = answer;
    replaceRows();
    nothing.replaceChildren(...ways);
    help.open = false;
    status.textContent = describeAnswer(answer);
    correction.replaceChildren(...correctionLine(answer, this.#on.choose));
    failure.replaceChildren();
    this.results.busy = false;
    this.#announce(`${correction.textContent} ${status.textContent}`.trim());
    void this.#count();
  }

  /** Shows that nothing was asked. */
  clear(state: SearchState): void {
    const { status, correction, nothing, failure, help } = this.#parts;
    this.begin(state);
    this.#answer = undefined;
    this.results.clear();
    this.results.busy = false;
    for (const part of [status, correction, nothing, failure]) part.replaceChildren();
    help.open = true;
    this.#announce('');
    void this.#count();
  }

  /** Says that the index could not be had; what was shown stays. */
  fail(): void {
    const { status, failure } = this.#parts;
    this.results.busy = false;
    if (!this.#answer) status.replaceChildren();
    const { query } = this.#answer?.state ?? {};
    const shown = this.#answer && (query ? `for “${query}”` : 'of the filters before');
    failure.replaceChildren(...failureNotice(this.#on.retry, shown));
  }

  async #count(): Promise<void> {
    const answer = this.#answer;
    const isShown = (): boolean => answer === this.#answer;
    try {
      await this.facets.count(answer, isShown);
    } catch {
      if (isShown()) this.fail();
    }
  }

  #showFilters(): void {
    const state = this.#state;
    if (!state) return;
    const buttons = activeFilters(
      state,
      (facet, value) => this.facets.labelOf(facet, value),
      (facets) => {
        this.#on.choose({ ...state, facets });
        this.#parts.status.focus({ preventScroll: true });
      },
    );
    this.#parts.filters.replaceChildren(...buttons);
  }
}
