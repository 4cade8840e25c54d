/** The code of search, loaded when a reader reaches for it. */
export { preload } from './site-engine.ts';
export { startSearchDialog } from './search-dialog.ts';
export { startSearchPage } from './search-page.ts';
