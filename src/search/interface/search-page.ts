import { isEmptySearch, parseSearch, SORTS, type SearchState } from '../engine/search-state.ts';
import { PageHistory, type Place } from './page-history.ts';
import { PageView } from './page-view.ts';
import { startResultKeys } from './result-keys.ts';
import { partsOf } from './search-page-parts.ts';
import { engine } from './site-engine.ts';
import { watchTyping } from './typing.ts';

/**
 * Brings the search page to life: shows what the address asks for, searches while the reader types, and keeps the address
 * in step. What is shown stays until it can be replaced whole, and only the latest search is shown.
 */
export function startSearchPage(form: HTMLFormElement): void {
  const parts = partsOf(form);
  const { field, sort, more } = parts;
  let state = parseSearch(location.search);
  let turn = 0;

  const show = async (place?: Place): Promise<void> => {
    const mine = ++turn;
    const isLatest = (): boolean => mine === turn;
    if (isEmptySearch(state)) view.clear(state);
    else {
      view.begin(state);
      try {
        const answer = await engine.search(state);
        await view.show(answer, Math.max(place?.shown ?? 0, PAGE_LENGTH), isLatest);
      } catch {
        if (isLatest()) view.fail();
      }
    }
    if (place && isLatest()) scrollTo(0, place.top);
  };
  const retry = (): void => void show(pageHistory.place);
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
  const pageHistory = new PageHistory((asked, place) => {
    state = asked;
    field.value = state.query;
    void show(place ?? { shown: PAGE_LENGTH, top: scrollY });
  });

  watchTyping(field, search);
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
    const mine = turn;
    if (!view.answer) return;
    view.results
      .extend(view.answer, PAGE_LENGTH, () => mine === turn)
      .then(
        (shown) => pageHistory.keep({ shown }),
        () => view.fail(),
      );
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
    void show(pageHistory.place);
  }
}

/** As many as the engine has fetched anyway to rank them. */
const PAGE_LENGTH = 10;
