/// <reference types="astro/client" />

/** Made by the search integration. */
declare module 'virtual:search-index' {
  /** The folder of the search index, below the base, without a slash at its beginning. */
  export const address: string;
  /** The language of the index, as the engine takes it. */
  export const language: string;
}

/** Made by the search integration. */
declare module 'virtual:search-code' {
  /** The address of the module `src/search/interface/search.ts`, as the browser asks for it. */
  export const address: string;
}

/** Where the site is published; from the configuration, since an environment variable BASE_URL would hide Astro's own. */
declare module 'virtual:publication' {
  /** The origin, `https://example.org`. */
  export const site: string;
  /** The path below which the whole site lies, with a slash at both ends. */
  export const base: string;
}
