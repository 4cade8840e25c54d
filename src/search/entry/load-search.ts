import { base } from 'virtual:publication';
import { file } from 'virtual:search-code';
import type * as search from '../interface/search.ts';

/** What search does once its code is here. */
export type Search = typeof search;

/**
 * Loads the code of search, once. Browsers remember that a module failed to load, so each new attempt has an address of
 * its own.
 */
export function loadSearch(): Promise<Search> {
  loading ??= import(/* @vite-ignore */ attempt()) as Promise<Search>;
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

function attempt(): string {
  const address = base + file;
  return attempts++ === 0 ? address : `${address}?attempt=${attempts}`;
}

let loading: Promise<Search> | undefined;
let attempts = 0;
