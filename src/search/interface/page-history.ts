import { formatSearch, parseSearch, type SearchState } from '../engine/search-state.ts';

/** Where a reader was in the results. */
export interface ScrollState {
  /** How many papers were shown. */
  shown: number;
  /** How far the page was scrolled, in pixels. */
  top: number;
}

/**
 * Keeps the address in step with the search, and in each entry of the history the reader's scroll state,
 * which is given back when the reader returns to it. The browser's own way would scroll before the results
 * are there.
 */
export class PageHistory {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSettled = true;

  /** @param onReturn called when the reader goes back or forward to a search */
  constructor(onReturn: (state: SearchState, scrollState: ScrollState | undefined) => void) {
    history.scrollRestoration = 'manual';
    addEventListener('popstate', () => {
      clearTimeout(this.#timer);
      this.#isSettled = true;
      onReturn(parseSearch(location.search), this.scrollState);
    });
    const saveTop = (): void => this.save({ top: scrollY });
    addEventListener('scroll', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(saveTop, PAUSE_MS);
    });
    addEventListener('pagehide', saveTop);
  }

  /** The scroll state in the entry of the history that is shown; nothing in a new one. */
  get scrollState(): ScrollState | undefined {
    const { shown, top } = (history.state ?? {}) as Partial<ScrollState>;
    return shown === undefined || top === undefined ? undefined : { shown, top };
  }

  /**
   * Follows what is being typed: in the entry that typing began in, or after a settled search in one of its
   * own.
   */
  type(state: SearchState, shown: number): void {
    if (this.#isSettled && parseSearch(location.search).query !== '') this.#push(state, shown);
    else history.replaceState({ shown, top: scrollY }, '', addressOf(state));
    this.#isSettled = false;
  }

  /** Ends what was being typed: going back comes here. */
  settle(): void {
    this.#isSettled = true;
  }

  /** Follows a choice, in an entry of its own. */
  choose(state: SearchState, shown: number): void {
    this.#push(state, shown);
    this.#isSettled = true;
  }

  /** Saves the reader's scroll state. */
  save(changes: Partial<ScrollState>): void {
    history.replaceState({ ...(this.scrollState ?? { shown: 0, top: 0 }), ...changes }, '');
  }

  #push(state: SearchState, shown: number): void {
    clearTimeout(this.#timer);
    this.save({ top: scrollY });
    history.pushState({ shown, top: scrollY }, '', addressOf(state));
  }
}

function addressOf(state: SearchState): string {
  return location.pathname + formatSearch(state);
}

/** Browsers allow about a hundred changes of the address in half a minute. */
const PAUSE_MS = 150;
