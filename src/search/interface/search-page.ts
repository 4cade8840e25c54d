import { excerptParts } from './excerpt.ts';
import type { Pagefind, PagefindData, PagefindResult } from './pagefind-api.ts';
import { FACETS, formatSearch, isEmptySearch, parseSearch, type SearchState } from './search-state.ts';

/**
 * Brings the search page to life: shows what the address asks for, searches while the reader types, and keeps the
 * address in step, so that a link or the back button brings the same results.
 * @param form the form with the field `q` and the boxes `topic` and `year`; its `data-index` is the URL of the index
 *   folder, its `data-base` the base of the site
 * @param output where the results go: a list, a status line and a button for more
 */
export function startSearchPage(
  form: HTMLFormElement,
  output: { list: HTMLElement; status: HTMLElement; more: HTMLButtonElement },
): void {
  const field = form.elements.namedItem('q') as HTMLInputElement;
  let latest = 0;
  let pagefind: Promise<Pagefind> | undefined;
  let failures = 0;

  const show = async (state: SearchState): Promise<void> => {
    const turn = ++latest;
    const isCurrent = (): boolean => turn === latest;
    if (isEmptySearch(state)) {
      clear(output);
      output.status.textContent = '';
      return;
    }
    output.status.textContent = 'Searching';
    try {
      pagefind ??= loadPagefind(form.dataset['index'] ?? '', form.dataset['base'] ?? '/', failures);
      const { results } = await (await pagefind).search(state.query || null, { filters: filtersOf(state) });
      if (!isCurrent()) return;
      clear(output);
      output.status.textContent = verdict(results.length, state.query);
      await showMore(results, output, isCurrent);
    } catch {
      if (!isCurrent()) return;
      pagefind = undefined;
      failures++;
      clear(output);
      output.status.textContent =
        'The search index could not be loaded. Check your connection and search again.';
    }
  };

  const onChange = (): void => {
    const state = readForm(form);
    history.replaceState(null, '', location.pathname + formatSearch(state));
    void show(state);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, PAUSE_MS);
  });
  form.addEventListener('change', (event) => {
    if (event.target !== field) onChange();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    onChange();
  });
  addEventListener('popstate', () => {
    void show(fillForm(form, parseSearch(location.search)));
  });
  void show(fillForm(form, parseSearch(location.search)));
}

/** A browser does not ask again for a module that it failed to load, so each new attempt has an address of its own. */
async function loadPagefind(index: string, base: string, failures: number): Promise<Pagefind> {
  const attempt = failures === 0 ? '' : `?attempt=${failures + 1}`;
  const pagefind = (await import(/* @vite-ignore */ `${index}pagefind.js${attempt}`)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: EXCERPT_WORDS });
  await pagefind.init();
  return pagefind;
}

function filtersOf({ facets }: SearchState): Record<string, { any: string[] }> {
  const used = FACETS.filter((facet) => facets[facet].length > 0);
  return Object.fromEntries(used.map((facet) => [facet, { any: facets[facet] }]));
}

function readForm(form: HTMLFormElement): SearchState {
  const values = [...new FormData(form)].filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  );
  return parseSearch(new URLSearchParams(values).toString());
}

function fillForm(form: HTMLFormElement, state: SearchState): SearchState {
  (form.elements.namedItem('q') as HTMLInputElement).value = state.query;
  for (const facet of FACETS) {
    for (const box of form.querySelectorAll<HTMLInputElement>(`input[name=${facet}]`)) {
      box.checked = state.facets[facet].includes(box.value);
    }
  }
  return state;
}

/** Appends the next results, and offers the ones after them. */
async function showMore(
  results: readonly PagefindResult[],
  output: Parameters<typeof startSearchPage>[1],
  isCurrent: () => boolean,
): Promise<void> {
  const found = await Promise.all(results.slice(0, PAGE_LENGTH).map((result) => result.data()));
  if (!isCurrent()) return;
  const rows = found.map(resultRow);
  output.list.append(...rows);
  const rest = results.slice(PAGE_LENGTH);
  output.more.hidden = rest.length === 0;
  output.more.onclick = () => {
    output.more.hidden = true;
    void showMore(rest, output, isCurrent).then(() =>
      rows.at(-1)?.nextElementSibling?.querySelector('a')?.focus(),
    );
  };
}

function resultRow({ url, excerpt, meta }: PagefindData): HTMLLIElement {
  const row = document.createElement('li');
  row.className = 'row';
  const title = element('h2', '');
  const link = element('a', '', meta['title'] ?? url);
  link.setAttribute('href', url);
  title.append(link);
  const text = element('p', 'row__summary');
  for (const part of excerptParts(excerpt))
    text.append(part.found ? element('mark', '', part.text) : part.text);
  const facts = [meta['authors'], meta['year'], meta['topics']].filter(Boolean).join(' · ');
  row.append(title, element('p', 'facts', facts), text);
  return row;
}

function element(name: string, className: string, text = ''): HTMLElement {
  const created = document.createElement(name);
  if (className) created.className = className;
  created.textContent = text;
  return created;
}

function clear({ list, more }: Parameters<typeof startSearchPage>[1]): void {
  list.replaceChildren();
  more.hidden = true;
}

function verdict(count: number, query: string): string {
  const papers = count === 1 ? '1 paper' : `${count === 0 ? 'No' : count} papers`;
  const hint = count === 0 ? ' Try fewer words, or clear the filters.' : '';
  return `${papers}${query ? ` for “${query}”` : ''}.${hint}`;
}

const PAUSE_MS = 120;
const PAGE_LENGTH = 10;
const EXCERPT_WORDS = 36;
