import { startAbstracts } from './abstracts.ts';
import { startCopyLink } from './copy-link.ts';
import { startKeys } from './keys.ts';
import { startListing } from './listing.ts';
import { startMarkButtons } from './mark-buttons.ts';
import { MarkStore } from './mark-store.ts';
import { startMyList } from './my-list.ts';
import { startProgress } from './progress.ts';
import { startLazySearch } from '../search/entry/lazy-search.ts';
import { startThemeSwitch } from './theme-switch.ts';

/** What runs on every page, as one file: the enhancements. Every page is whole without them. */
const store = new MarkStore(notify);
startThemeSwitch();
startMarkButtons(store);
startProgress(store);
startListing(store);
startAbstracts();
startCopyLink();
startKeys();
startLazySearch();
startMyList(store);

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
