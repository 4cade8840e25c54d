import { compareTitles } from '../model/compare-titles.ts';
import type { MarkStore } from './mark-store.ts';
import { titleOf } from './paper-title.ts';
import { readStored, writeStored } from './storage.ts';

/**
 * Makes the tools above a list work: sorting and filtering in place, in step with the address and with what
 * is said of the order (`data-order-name`). Rows carry what is asked for as `data-year`, `data-venue`,
 * `data-code`, `data-paper` and a heading. A list that is one page of several has no such tools.
 */
export function startListing(store: MarkStore): void {
  startDensity();
  const form = document.querySelector<HTMLFormElement>('form[data-list]');
  if (!form) return;
  const rows = [...document.querySelectorAll<HTMLElement>('.rows > li')];
  const output = form.querySelector('output');
  const order = document.querySelector('[data-order-name]');
  const fields = [...form.querySelectorAll<Field>('select, input:not([name=compact])')];

  const apply = (): void => {
    const wanted = values(form);
    const shown = rows.filter((row) => {
      const { year, venue, code, paper } = row.dataset as { paper: string } & Partial<Record<string, string>>;
      const mark = store.marks.get(paper);
      row.hidden =
        (wanted['year'] !== undefined && year !== wanted['year']) ||
        (wanted['venue'] !== undefined && venue !== wanted['venue']) ||
        (wanted['code'] !== undefined && code === undefined) ||
        (wanted['mark'] !== undefined && (mark?.state ?? 'none') !== wanted['mark']);
      return !row.hidden;
    });
    for (const group of document.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = !group.querySelector('.rows > li:not([hidden])');
    }
    sortRows(rows, wanted['sort']);
    const sort = form.querySelector<HTMLSelectElement>('[name=sort]');
    if (order && sort) order.textContent = sort.selectedOptions[0]?.text.toLowerCase() ?? '';
    const isFiltered = Object.keys(wanted).some((name) => name !== 'sort');
    if (output) output.textContent = isFiltered ? `${shown.length} of ${rows.length} papers` : '';
    reset.hidden = Object.keys(wanted).length === 0;
  };
  const onInput = (): void => {
    apply();
    const query = new URLSearchParams(values(form)).toString();
    history.replaceState(history.state, '', location.pathname + (query && `?${query}`) + location.hash);
  };
  const reset = resetButton(fields, onInput);
  output?.before(reset);

  const asked = new URLSearchParams(location.search);
  for (const field of fields) {
    const value = asked.get(field.name) ?? '';
    if (field instanceof HTMLInputElement) field.checked = field.value === value;
    else if ([...field.options].some((option) => option.value === value)) field.value = value;
  }
  form.addEventListener('input', onInput);
  form.addEventListener('submit', (event) => event.preventDefault());
  store.watch(apply);
}

/** A button that asks for everything in the order of the editor, shown while something else is asked for. */
function resetButton(fields: readonly Field[], onReset: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Show all';
  button.addEventListener('click', () => {
    for (const field of fields) {
      if (field instanceof HTMLInputElement) field.checked = false;
      else field.selectedIndex = 0;
    }
    // The button is about to go, and must not take the focus with it.
    fields[0]?.focus();
    onReset();
  });
  return button;
}

/** The compact or comfortable rows that the reader chose, remembered. */
function startDensity(): void {
  const root = document.documentElement;
  for (const box of document.querySelectorAll<HTMLInputElement>('input[name=compact]')) {
    box.checked = readStored('rows') === 'compact';
    box.addEventListener('change', (event) => {
      event.stopPropagation();
      if (box.checked) root.dataset['rows'] = 'compact';
      else delete root.dataset['rows'];
      writeStored('rows', box.checked ? 'compact' : undefined);
    });
  }
}

function values(form: HTMLFormElement): Record<string, string> {
  const chosen = [...new FormData(form)].filter(([name, value]) => value !== '' && name !== 'compact');
  return Object.fromEntries(chosen) as Record<string, string>;
}

/** @param rows in the order of the editor */
function sortRows(rows: readonly HTMLElement[], by: string | undefined): void {
  const title = (row: HTMLElement): string => titleOf(row) ?? '';
  const newest = (a: HTMLElement, b: HTMLElement): number =>
    (b.dataset['order'] ?? '').localeCompare(a.dataset['order'] ?? '');
  const oldest = (a: HTMLElement, b: HTMLElement): number =>
    (a.dataset['order'] ?? '9').localeCompare(b.dataset['order'] ?? '9');
  let sorted = rows;
  if (by === 'title') sorted = rows.toSorted((a, b) => compareTitles(title(a), title(b)));
  if (by === 'newest') sorted = rows.toSorted(newest);
  if (by === 'oldest') sorted = rows.toReversed().toSorted(oldest);
  if (sorted.some((row, index) => row !== row.parentElement?.children[index])) {
    for (const row of sorted) row.parentElement?.append(row);
  }
}

type Field = HTMLSelectElement | HTMLInputElement;
