import { startAbstracts } from './abstracts.ts';
import { startKeys } from './keys.ts';
import { startListing } from './listing.ts';
import { startMarkButtons } from './mark-buttons.ts';
import { MarkStore } from './mark-store.ts';
import { startMyList } from './my-list.ts';
import { startProgress } from './progress.ts';
import { startThemeSwitch } from './theme-switch.ts';

/** What runs on every page, as one file: the enhancements. Every page is whole without them. */
const store = new MarkStore(notify);
startThemeSwitch();
startMarkButtons(store);
startProgress(store);
startListing(store);
startAbstracts();
startKeys();
startMyList(store);

/** Tells the reader of a trouble once, at the head of the page's content. */
function notify(message: string): void {
  const main = document.querySelector('main');
  if (!main || main.querySelector(':scope > .notice')?.textContent === message) return;
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.role = 'alert';
  notice.textContent = message;
  main.prepend(notice);
}
