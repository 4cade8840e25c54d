import { base } from 'virtual:publication';
import { startWhenLoaded } from './load-search.ts';

/**
 * Opens the search dialog. Its field is there at once, so that no letter is lost while the rest is on its
 * way, and leads to the search page until then.
 */
export function openDialog(): void {
  if (dialog) {
    dialog.showModal();
    dialog.querySelector('input')?.select();
    return;
  }
  dialog = document.createElement('dialog');
  dialog.id = 'search-dialog';
  dialog.ariaLabel = 'Search';
  dialog.innerHTML = `<form class="search-box" role="search" action="${base}search/"><input name="q" aria-label="Search the papers" placeholder="Title, author, words of an abstract" autocomplete="off" enterkeyhint="search" autofocus><button type="button">Close</button></form><p class="failure" role="alert"></p>`;
  const close = dialog.querySelector('button');
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || target === close) dialog?.close();
  });
  document.body.append(dialog);
  dialog.showModal();
  const opened = dialog;
  startWhenLoaded(opened, ({ startSearchDialog }) => startSearchDialog(opened));
}

let dialog: HTMLDialogElement | undefined;
