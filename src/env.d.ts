/// <reference types="astro/client" />

/** Made by the search integration. */
declare module 'virtual:search-index' {
  /** The folder of the search index, below the base, without a slash at its beginning. */
  export const address: string;
}
