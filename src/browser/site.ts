import { startAbstracts } from './abstracts.ts';
import { startCopyLink } from './copy-link.ts';
import { startFoundWords } from './found-words.ts';
import { startKeys } from './keys.ts';
import { startLazyCopy } from './lazy-copy.ts';
import { startMarkButtons } from './mark-buttons.ts';
import { MarkStore } from './mark-store.ts';
import { startProgress } from './progress.ts';
import { startLazySearch } from '../search/entry/lazy-search.ts';
import { startThemeSwitch } from './theme-switch.ts';

/** What runs on every page, as one file: the enhancements. Every page is whole without them. */
const store = new MarkStore(notify);
startThemeSwitch();
startMarkButtons(store, notify);
startProgress(store);
startAbstracts();
startCopyLink();
startKeys(notify);
startLazyCopy();
startLazySearch();
startFoundWords();
if (document.querySelector('form[data-list], [name=compact]')) {
  import('./listing.ts').then(
    ({ startListing }) => startListing(store),
    () => notify('Sorting and filtering could not be loaded. Reload the page to try again.'),
  );
}
if (document.querySelector('#my-list')) {
  import('./my-list.ts').then(
    ({ startMyList }) => startMyList(store),
    () => notify('Your list could not be loaded. Reload the page to try again.'),
  );
}

/**
 * Tells the reader of a trouble once, where the reader is: in the open dialog, or at the head of the content.
 */
function notify(message: string): void {
  const container = document.querySelector('dialog[open]') ?? document.querySelector('main');
  if (document.querySelector('.notice')?.textContent === message) return;
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.role = 'alert';
  notice.textContent = message;
  container?.prepend(notice);
}
