import { startLazyCite } from './lazy-cite.ts';
import { startCopyLink } from './copy-link.ts';
import { startFoundWords } from './found-words.ts';
import { startKeys } from './keys.ts';
import { startLazyCopy } from './lazy-copy.ts';
import { startMarkButtons } from './mark-buttons.ts';
import { MarkStore } from './mark-store.ts';
import { notify, use } from './notice.ts';
import { startLazySearch } from '../search/entry/lazy-search.ts';
import { startThemeSwitch } from './theme-switch.ts';

/** What runs on every page, as one file: the enhancements. Every page is whole without them. */
const store = new MarkStore(notify);
startThemeSwitch();
startMarkButtons(store);
startCopyLink();
startLazyCite();
startKeys();
startLazyCopy();
startLazySearch();
startFoundWords();
if (document.querySelector('[data-from], [data-progress]')) {
  use('Abstracts and progress', import('./lists.ts'), ({ startLists }) => startLists(store));
}
if (document.querySelector('[data-list], [name=compact]')) {
  use('Sorting and filtering', import('./listing.ts'), ({ startListing }) => startListing(store));
}
if (document.querySelector('[data-export]')) {
  use('Exporting', import('./lazy-export.ts'), ({ startLazyExport }) => startLazyExport());
}
if (document.querySelector('#my-list')) {
  use('Your list', import('./my-list.ts'), ({ startMyList }) => startMyList(store));
}
