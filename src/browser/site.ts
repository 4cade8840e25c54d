import { startAbstracts } from './abstracts.ts';
import { startCopyLink } from './copy-link.ts';
import { startFoundWords } from './found-words.ts';
import { startKeys } from './keys.ts';
import { startLazyCopy } from './lazy-copy.ts';
import { startMarkButtons } from './mark-buttons.ts';
import { MarkStore } from './mark-store.ts';
import { notify, use } from './notice.ts';
import { startProgress } from './progress.ts';
import { startLazySearch } from '../search/entry/lazy-search.ts';
import { startThemeSwitch } from './theme-switch.ts';

/** What runs on every page, as one file: the enhancements. Every page is whole without them. */
const store = new MarkStore(notify);
startThemeSwitch();
startMarkButtons(store);
startProgress(store);
startAbstracts();
startCopyLink();
startKeys();
startLazyCopy();
startLazySearch();
startFoundWords();
if (document.querySelector('form[data-list], [name=compact]')) {
  use('Sorting and filtering', import('./listing.ts'), ({ startListing }) => startListing(store));
}
if (document.querySelector('#my-list')) {
  use('Your list', import('./my-list.ts'), ({ startMyList }) => startMyList(store));
}
