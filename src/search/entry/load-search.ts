import { base } from 'virtual:publication';
import { deployment, file } from 'virtual:search-code';
import type { Deployment } from '../interface/current-index.ts';
import type * as search from '../interface/search.ts';

/** What search does once its code is here. */
export type Search = typeof search;

/**
 * Loads the code of search, once. A page that was opened before loads that of the latest deployment, since
 * the one that it knows may be gone.
 * @param isToSearch whether the index will be needed next
 */
export function loadSearch(isToSearch: boolean): Promise<Search> {
  loading ??= load(isToSearch);
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
  loadSearch(true)
    .then(start)
    .catch(() => sayFailed(container, () => startWhenLoaded(container, start)));
}

async function load(isToSearch: boolean): Promise<Search> {
  // Browsers remember that a module failed to load, so each new attempt has an address of its own.
  const again = attempts++ ? `?attempt=${attempts}` : '';
  // A search page from the site itself is as new as the latest deployment, and has asked for the code.
  const isNew = !again && document.querySelector('[rel=modulepreload]');
  const seen = isNew ? undefined : await look();
  if (seen && isToSearch) {
    // What every search needs first, together with the code.
    const ahead = document.createElement('link');
    ahead.rel = 'preload';
    ahead.as = 'fetch';
    ahead.crossOrigin = '';
    ahead.href = base + seen.first;
    document.head.append(ahead);
  }
  const code = seen?.code ?? file;
  const loaded = (await import(/* @vite-ignore */ base + code + again)) as Search;
  loaded.followIndex(code, seen);
  return loaded;
}

/** Asks the site for its latest deployment; gives undefined where it does not answer. */
function look(): Promise<Deployment | undefined> {
  return fetch(base + deployment, { cache: 'no-cache' })
    .then((response) => response.json() as Promise<Deployment>)
    .catch(() => undefined);
}

/** @param onRetry called once, when the reader asks for it or types on */
function sayFailed(container: HTMLElement, onRetry: () => void): void {
  const failure = container.querySelector('[role=alert]') as HTMLElement;
  failure.innerHTML = `Search could not be loaded. <button type="button">Try again</button> or look through <a href="${base}papers/">all papers</a>.`;
  const again = (): void => {
    if (!failure.firstChild) return;
    failure.replaceChildren();
    onRetry();
  };
  failure.querySelector('button')?.addEventListener('click', again);
  container.addEventListener('input', again, { once: true });
}

let loading: Promise<Search> | undefined;
let attempts = 0;
