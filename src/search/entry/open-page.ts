import { loadSearch } from './load-search.ts';
import { sayFailed } from './load-failure.ts';

/** Brings the search page to life, or says that it could not, and tries again when the reader asks or types. */
export function startPage(form: HTMLFormElement): void {
  loadSearch().then(
    ({ startSearchPage }) => startSearchPage(form),
    () => sayFailed(form, () => startPage(form)),
  );
}
