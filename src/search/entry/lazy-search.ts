import { loadSearch, startWhenLoaded } from './load-search.ts';
import { openDialog } from './open-dialog.ts';

/**
 * Loads search lazily: the pointer or the focus on a search field or on the link to the search page loads it,
 * `/` and Ctrl+K or Cmd+K open it. Until then nothing of it is loaded, except on its own page.
 */
export function startLazySearch(): void {
  const form = document.querySelector<HTMLFormElement>('#search');
  if (form) startWhenLoaded(form, ({ startSearchPage }) => startSearchPage(form));
  for (const type of ['focusin', 'pointerover']) addEventListener(type, loadAhead);
  addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    if (document.querySelector('dialog[open]')) return;
    const field = form?.querySelector<HTMLInputElement>('[name=q]');
    if (!field) openDialog();
    field?.focus();
    field?.select();
  });
}

function loadAhead({ target }: Event): void {
  if (!(target instanceof Element && target.closest('.search-box, [aria-keyshortcuts]'))) return;
  loadSearch().then(
    ({ preload }) => preload(),
    () => undefined,
  );
}

function isShortcut({ key, target, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  if (altKey || isComposing) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k';
  const typedIn = (target as Element).closest(
    'input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable]',
  );
  // A dialog that has just closed leaves the focus in its field for a moment.
  return key === '/' && !typedIn?.checkVisibility();
}
