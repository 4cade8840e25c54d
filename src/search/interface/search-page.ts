import { isEmptySearch, parseSearch, SORTS, type SearchState } from '../engine/search-state.ts';
import { PageHistory, type ScrollState } from './page-history.ts';
import { PageView } from './page-view.ts';
import { startResultKeys } from './result-list.ts';
import { partsOf } from './search-page-parts.ts';
import { engine } from './site-engine.ts';
import { watchTyping } from './typing.ts';

/**
 * Brings the search page to life: shows what the address asks for, searches while the reader types, and keeps
 * the address in step. What is shown stays until it can be replaced whole, and only the latest search is
 * shown.
 */
export function startSearchPage(form: HTMLFormElement): void {
  const parts = partsOf(form);
  const { field, sort, more } = parts;
  let state = parseSearch(location.search);
  let turn = 0;

  /** Whether no other search has begun since this was called, as a question to ask later. */
  const latest = (): (() => boolean) => {
    const own = turn;
    return () => own === turn;
  };
  const show = async (scrollState?: ScrollState): Promise<void> => {
    turn++;
    const isLatest = latest();
    if (isEmptySearch(state)) view.clear(state);
    else {
      view.begin(state);
      try {
        const results = await engine.search(state);
        await view.show(results, Math.max(scrollState?.shown ?? 0, PAGE_LENGTH), isLatest);
      } catch (error) {
        if (isLatest()) view.fail(error);
      }
    }
    if (scrollState && isLatest()) scrollTo(0, scrollState.top);
  };
  const retry = (): void => void show(pageHistory.scrollState);
  const choose = (chosen: SearchState): void => {
    state = chosen;
    if (field.value.trim() !== state.query) field.value = state.query;
    pageHistory.choose(state, PAGE_LENGTH);
    void show();
  };
  const search = (query: string): void => {
    if (query === state.query) return;
    state = { ...state, query, verbatim: false };
    pageHistory.type(state, PAGE_LENGTH);
    void show();
  };
  const view = new PageView(parts, { choose, retry });
  const pageHistory = new PageHistory((asked, scrollState) => {
    state = asked;
    field.value = state.query;
    void show(scrollState ?? { shown: PAGE_LENGTH, top: scrollY });
  });

  watchTyping(field, {
    input: () => (view.isTyping = true),
    pause: (query) => {
      search(query);
      view.isTyping = false;
    },
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search(field.value.trim());
    pageHistory.settle();
    // The keyboard of a touch screen would cover the results.
    if (matchMedia('(pointer: coarse)').matches) field.blur();
    if (view.hasFailed) retry();
  });
  sort.addEventListener('change', () => {
    choose({ ...state, sort: SORTS.find((known) => known === sort.value) ?? 'relevance' });
  });
  more.addEventListener('click', () => {
    void view.showMore(PAGE_LENGTH, latest()).then((shown) => {
      if (shown !== undefined) pageHistory.save({ shown });
    });
  });
  addEventListener('online', () => {
    if (view.hasFailed) retry();
  });
  startResultKeys(field, parts.list);

  // The reader may have typed while this was on its way.
  const typed = field.value.trim();
  if (typed !== '' && typed !== state.query) search(typed);
  else {
    field.value = state.query;
    void show(pageHistory.scrollState);
  }
}

/** As many as the engine has fetched anyway to rank them. */
const PAGE_LENGTH = 10;
