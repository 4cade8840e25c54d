import type { SearchResults } from '../engine/search-results.ts';
import { formatSearch, parseSearch, type SearchState } from '../engine/search-state.ts';
import { paths } from '../../model/urls.ts';
import { announcer } from './announce.ts';
import { Combobox } from './combobox.ts';
import { correctionLine } from './correction.ts';
import { describeAnswer } from './describe-answer.ts';
import { completeDialog } from './dialog-parts.ts';
import { element } from './element.ts';
import { failureNotice } from './failure.ts';
import { paperOption } from './paper-option.ts';
import { engine, url } from './site-engine.ts';
import { watchTyping } from './typing.ts';

/**
 * Brings the search dialog to life: a handful of papers while the reader types, and the way to all of them.
 * @param dialog with a form whose field is `q`, and a place for an alert
 */
export function startSearchDialog(dialog: HTMLDialogElement): void {
  const { field, failure, correction, options, foot, help, live } = completeDialog(dialog);
  const combobox = new Combobox(field, options);
  const announce = announcer(live);
  let state = parseSearch('');
  let shown: SearchResults | undefined;
  let turn = 0;

  const show = async (): Promise<void> => {
    const mine = ++turn;
    if (state.query === '') {
      clear();
      return;
    }
    options.ariaBusy = 'true';
    try {
      const answer = await engine.search(state);
      const pages = (answer.docIds.length > 0 ? answer.docIds : answer.nearest).slice(0, MOST_OPTIONS);
      const papers = await Promise.all(pages.map((page) => answer.hit(page)));
      if (mine !== turn) return;
      shown = answer;
      combobox.show(papers.map(paperOption));
      correction.replaceChildren(...correctionLine(answer, search));
      foot.replaceChildren(...footOf(answer));
      failure.replaceChildren();
      help.hidden = papers.length > 0;
      announce(`${correction.textContent} ${describeAnswer(answer)}`.trim());
    } catch {
      if (mine !== turn) return;
      failure.replaceChildren(...failureNotice(() => void show(), shown && `for “${shown.state.query}”`));
    }
    options.ariaBusy = 'false';
  };
  const clear = (): void => {
    shown = undefined;
    combobox.show([]);
    for (const part of [correction, foot, failure]) part.replaceChildren();
    help.hidden = false;
    options.ariaBusy = 'false';
    announce('');
  };
  const search = (asked: SearchState): void => {
    state = asked;
    field.focus();
    void show();
  };

  watchTyping(field, (query) => {
    if (query !== state.query) search({ ...state, query, verbatim: false });
  });
  addEventListener('online', () => {
    if (failure.hasChildNodes()) void show();
  });
  search({ ...state, query: field.value.trim() });
}

/** The way to all results, or what to do where there are none. */
function footOf(answer: SearchResults): (Node | string)[] {
  const { state, docIds, nearest, correctedQuery } = answer;
  if (docIds.length > 0) {
    const address = url(paths.search) + formatSearch(state);
    return [element('a', { href: address }, `All results for “${correctedQuery}”: ${docIds.length}`)];
  }
  const nearby = nearest.length > 0 ? ' Those above have words like these.' : '';
  return [
    `${describeAnswer(answer)}${nearby} Try other words, or look through `,
    element('a', { href: url(paths.topics) }, 'the topics'),
    ' or ',
    element('a', { href: url(paths.papers) }, 'all papers'),
    '.',
  ];
}

const MOST_OPTIONS = 8;
