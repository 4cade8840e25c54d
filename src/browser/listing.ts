import type { MarkStore } from './mark-store.ts';
import { recall, remember } from './remember.ts';

/**
 * Makes the tools above a list work: sorting and filtering in place, in step with the address. Rows carry what is asked
 * for as `data-year`, `data-venue`, `data-code`, `data-paper` and a heading. A list that is one page of several has no
 * `data-list`, and its tools lead to the search page instead.
 */
export function startListing(store: MarkStore): void {
  startDensity();
  const form = document.querySelector<HTMLFormElement>('form[data-list]');
  if (!form) return;
  const rows = [...document.querySelectorAll<HTMLElement>('.rows > li')];
  const order = new Map(rows.map((row, index) => [row, index]));
  const output = form.querySelector('output');

  const apply = (): void => {
    const wanted = values(form);
    const shown = rows.filter((row) => {
      const { year, venue, code } = row.dataset;
      const mark = store.marks[row.dataset['paper'] ?? ''];
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
    sortRows(rows, wanted['sort'], order);
    const isFiltered = shown.length < rows.length;
    if (output) output.textContent = isFiltered ? `${shown.length} of ${rows.length} papers` : '';
    const query = new URLSearchParams(wanted as Record<string, string>).toString();
    if (isReady)
      history.replaceState(history.state, '', location.pathname + (query && `?${query}`) + location.hash);
  };

  let isReady = false;
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.checked = true;
    else if (field instanceof HTMLSelectElement) field.value = value;
  }
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  store.watch(apply);
  isReady = true;
}

/** The compact or comfortable rows that the reader chose, remembered. */
function startDensity(): void {
  const root = document.documentElement;
  for (const box of document.querySelectorAll<HTMLInputElement>('input[name=compact]')) {
    box.checked = recall('rows') === 'compact';
    box.addEventListener('change', (event) => {
      event.stopPropagation();
      if (box.checked) root.dataset['rows'] = 'compact';
      else delete root.dataset['rows'];
      remember('rows', box.checked ? 'compact' : undefined);
    });
  }
}

function values(form: HTMLFormElement): Record<string, string | undefined> {
  const chosen = [...new FormData(form)].filter(([name, value]) => value !== '' && name !== 'compact');
  return Object.fromEntries(chosen) as Record<string, string>;
}

function sortRows(
  rows: readonly HTMLElement[],
  by: string | undefined,
  order: ReadonlyMap<HTMLElement, number>,
): void {
  const place = (row: HTMLElement): number => order.get(row) ?? 0;
  const title = (row: HTMLElement): string => row.querySelector('h2, h3')?.textContent.trim() ?? '';
  const sorted = rows.toSorted((a, b) => {
    if (by === 'title') return title(a).localeCompare(title(b), 'en', { sensitivity: 'base' });
    if (by === 'oldest')
      return (a.dataset['year'] ?? '9').localeCompare(b.dataset['year'] ?? '9') || place(b) - place(a);
    if (by === 'newest')
      return (b.dataset['year'] ?? '').localeCompare(a.dataset['year'] ?? '') || place(a) - place(b);
    return place(a) - place(b);
  });
  if (sorted.some((row, index) => row !== row.parentElement?.children[index])) {
    for (const row of sorted) row.parentElement?.append(row);
  }
}
