import { element } from './element.ts';
import { SEARCH_HELP } from './search-help.ts';

/** The places of the search dialog. */
export interface DialogParts {
  field: HTMLInputElement;
  failure: HTMLElement;
  correction: HTMLElement;
  options: HTMLElement;
  /** What to say where there is nothing, and the way to all results. */
  foot: HTMLElement;
  help: HTMLElement;
  live: HTMLElement;
}

/** Completes the dialog, which has a form with a field and a place for an alert. */
export function completeDialog(dialog: HTMLDialogElement): DialogParts {
  const made = {
    correction: element('p', { class: 'correction' }),
    options: element('div', { id: 'search-options', class: 'options', 'aria-label': 'Papers' }),
    foot: element('p', { class: 'dialog-foot' }),
    help: helpList(),
    live: element('p', { class: 'visually-hidden', role: 'status' }),
  };
  dialog.append(made.correction, made.options, made.foot, made.help, made.live);
  return {
    ...made,
    field: dialog.querySelector('input') as HTMLInputElement,
    failure: dialog.querySelector('[role=alert]') as HTMLElement,
  };
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
