import { loadSearch, startWhenLoaded } from './load-search.ts';
import { openDialog } from './open-dialog.ts';

/**
 * Loads search lazily: the pointer or the focus on a search field or on a link to the search page loads it.
 * Until then nothing of it is loaded, except on its own page.
 */
export function startLazySearch(): void {
  const form = document.querySelector<HTMLFormElement>('#search');
  if (form) startWhenLoaded(form, ({ startSearchPage }) => startSearchPage(form));
  for (const type of ['focusin', 'pointerover']) addEventListener(type, loadAhead);
}

/** Leads to search: on its own page to the field, elsewhere by opening the dialog. */
export function openSearch(): void {
  const field = document.querySelector<HTMLInputElement>('#search [name=q]');
  if (!field) openDialog();
  field?.focus();
  field?.select();
}

function loadAhead({ target }: Event): void {
  if (!(target instanceof Element && target.closest('.search-box, a[href$="/search/"]'))) return;
  loadSearch(true).then(
    ({ preload }) => preload(),
    () => undefined,
  );
}
