import { base } from 'virtual:publication';
import { file } from 'virtual:search-code';
import type * as search from '../interface/search.ts';
import { isNew, look } from './look.ts';

/** What search does once its code is here. */
export type Search = typeof search;

/**
 * Loads the code of search, once. An older page looks first whether the site still has it: what browsers
 * cannot load they report.
 */
export function loadSearch(): Promise<Search> {
  loading ??= load();
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
  loadSearch().then(start, () =>
    isUpdated ? sayUpdated(container) : sayFailed(container, () => startWhenLoaded(container, start)),
  );
}

async function load(): Promise<Search> {
  const seen = isNew() ? undefined : await look();
  isUpdated = seen?.isSameCode === false;
  if (isUpdated) throw new Error();
  // Asked for together with the code, as on the search page.
  const ahead = { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' };
  if (seen)
    document.head.append(Object.assign(document.createElement('link'), ahead, { href: base + seen.first }));
  const loaded = (await import(/* @vite-ignore */ attempt())) as Search;
  loaded.followIndex(look, seen);
  return loaded;
}

/** Browsers remember that a module failed to load, so each new attempt has an address of its own. */
function attempt(): string {
  const address = base + file;
  return attempts++ === 0 ? address : `${address}?attempt=${attempts}`;
}

/** Leads to the search page as it is now, with what was typed. */
function sayUpdated(container: HTMLElement): void {
  const failure = container.querySelector('[role=alert]') as HTMLElement;
  failure.innerHTML =
    'This list has been updated since the page was opened. <button type="button">Search it as it is now</button>';
  failure.querySelector('button')?.addEventListener('click', () => {
    const form = container.querySelector('form');
    if (form) form.submit();
    else location.reload();
  });
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
/** Whether the latest deployment has other code of search. */
let isUpdated = false;
let attempts = 0;
