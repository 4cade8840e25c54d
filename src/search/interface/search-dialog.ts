import { paths } from '../../model/urls.ts';
import helpStyles from '../../styles/search-help.css?inline';
import optionStyles from '../../styles/search-options.css?inline';
import type { SearchResults } from '../engine/search-results.ts';
import { formatSearch, parseSearch, type SearchState } from '../engine/search-state.ts';
import { Combobox } from './combobox.ts';
import { element, partOf } from './element.ts';
import { hitOption } from './hit-row.ts';
import { IndexMoved, SiteUpdated } from './current-index.ts';
import {
  describeResults,
  echo,
  failureNotice,
  nothingFoundLine,
  searchNotices,
  updateNotice,
} from './messages.ts';
import { placesLine } from './places-line.ts';
import { SEARCH_HELP } from './search-help.ts';
import { engine, url } from './site-engine.ts';
import { announcer, busyRegion, watchTyping } from './typing.ts';

/**
 * Brings the search dialog to life: a handful of papers while the reader types, and the way to all of them.
 * The options are busy until they show what is asked for, or that it could not be had.
 * @param dialog with a form whose field is `q`, and an alert
 */
export function startSearchDialog(dialog: HTMLDialogElement): void {
  const { field, failure, correction, places, options, foot, help, live } = completeDialog(dialog);
  const combobox = new Combobox(field, options);
  const announce = announcer(live);
  const setBusy = busyRegion(options);
  let state = parseSearch('');
  let shown: SearchResults | undefined;
  let turn = 0;

  const show = async (): Promise<void> => {
    const own = ++turn;
    setBusy('search', true);
    if (state.query === '') clear();
    else
      try {
        const results = await engine.search(state);
        const docIds = results.answering > 0 ? results.docIds.slice(0, results.answering) : results.nearest;
        const [named, ...hits] = await Promise.all([
          results.places(),
          ...docIds.slice(0, MOST_OPTIONS).map(results.hit),
        ]);
        if (own !== turn) return;
        shown = results;
        combobox.show(hits.map(hitOption));
        correction.replaceChildren(...searchNotices(results, search));
        places.replaceChildren(...placesLine(named));
        foot.replaceChildren(...(results.answering > 0 ? [allResults(results)] : nothingFoundLine(results)));
        failure.replaceChildren();
        help.hidden = hits.length > 0;
        announce(`${correction.textContent} ${describeResults(results)} ${places.textContent}`.trim());
      } catch (error) {
        if (own !== turn) return;
        if (error instanceof IndexMoved) return show();
        const notice =
          error instanceof SiteUpdated
            ? updateNotice(state)
            : failureNotice(() => void show(), shown && `for “${echo(shown.state.query)}”`);
        failure.replaceChildren(...notice);
      }
    setBusy('search', false);
  };
  const clear = (): void => {
    shown = undefined;
    combobox.show([]);
    for (const part of [correction, places, foot, failure]) part.replaceChildren();
    help.hidden = false;
    announce('');
  };
  const search = (asked: SearchState): void => {
    state = asked;
    field.focus();
    void show();
  };

  watchTyping(field, {
    input: () => setBusy('typing', true),
    pause: (query) => {
      if (query !== state.query) search({ ...state, query, verbatim: false });
      setBusy('typing', false);
    },
  });
  addEventListener('online', () => {
    if (failure.hasChildNodes()) void show();
  });
  search({ ...state, query: field.value.trim() });
}

interface DialogParts {
  field: HTMLInputElement;
  failure: HTMLElement;
  correction: HTMLElement;
  /** What the query names besides papers. */
  places: HTMLElement;
  options: HTMLElement;
  /** What to say where there is nothing, and the way to all results. */
  foot: HTMLElement;
  help: HTMLElement;
  live: HTMLElement;
}

function completeDialog(dialog: HTMLDialogElement): DialogParts {
  const made = {
    correction: element('p', { class: 'correction' }),
    places: element('p', { class: 'places' }),
    options: element('div', { id: 'search-options', class: 'options', 'aria-label': 'Papers' }),
    foot: element('p', { class: 'dialog-foot' }),
    help: helpList(),
    live: element('p', { class: 'visually-hidden', role: 'status' }),
  };
  const styles = element('style', {}, helpStyles + optionStyles);
  dialog.append(styles, made.correction, made.places, made.options, made.foot, made.help, made.live);
  return { ...made, field: partOf(dialog, 'input'), failure: partOf(dialog, 'p', '[role=alert]') };
}

function helpList(): HTMLElement {
  const rows = SEARCH_HELP.flatMap(({ example, meaning }) => [
    element('dt', {}, element('code', {}, example)),
    element('dd', {}, meaning),
  ]);
  return element(
    'section',
    { class: 'search-help', 'aria-labelledby': 'search-help-title' },
    element('h2', { id: 'search-help-title' }, 'How to search'),
    element('dl', {}, ...rows),
  );
}

/** Leads to all results: the papers that answer, and how many more hold some of the words. */
function allResults({ state, docIds, answering, correctedQuery }: SearchResults): HTMLElement {
  const address = url(paths.search) + formatSearch(state);
  const others = docIds.length - answering;
  const more = others > 0 ? `, and ${others} with some of the words` : '';
  return element('a', { href: address }, `All results for “${echo(correctedQuery)}”: ${answering}${more}`);
}

const MOST_OPTIONS = 8;
