import { base } from 'virtual:publication';
import { file } from 'virtual:search-code';
import type * as search from '../interface/search.ts';

/** What search does once its code is here. */
export type Search = typeof search;

/**
 * Loads the code of search, once. Browsers remember that a module failed to load, so each new attempt has an
 * address of its own.
 */
export function loadSearch(): Promise<Search> {
  loading ??= import(/* @vite-ignore */ attempt()) as Promise<Search>;
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

/**
 * Loads the code of search for what holds a field and an empty alert, and calls `start` with it. Says where
 * it could not be loaded, and tries again when the reader asks for it or types on.
 */
export function startWhenLoaded(container: HTMLElement, start: (search: Search) => void): void {
  loadSearch().then(start, () => sayFailed(container, () => startWhenLoaded(container, start)));
}

function attempt(): string {
  const address = base + file;
  return attempts++ === 0 ? address : `${address}?attempt=${attempts}`;
}

/** @param onRetry called once, when the reader asks for it or types on */
function sayFailed(container: HTMLElement, onRetry: () => void): void {
  const failure = container.querySelector('[role=alert]') as HTMLElement;
  failure.innerHTML = `Search could not be loaded. <button type="button">Try again</button> or look through <a href="${base}papers/">all papers</a>.`;
  const retry = new AbortController();
  const again = (): void => {
    retry.abort();
    failure.replaceChildren();
    onRetry();
  };
  failure.querySelector('button')?.addEventListener('click', again, retry);
  container.addEventListener('input', again, retry);
}

let loading: Promise<Search> | undefined;
let attempts = 0;
