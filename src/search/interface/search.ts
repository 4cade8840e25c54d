/** The code of search, which `entry/` loads lazily. */
export { followIndex } from './current-index.ts';
export { preload } from './site-engine.ts';
export { showFoundWords } from './found-words.ts';
export { startSearchDialog } from './search-dialog.ts';
export { startSearchPage } from './search-page.ts';
