/// <reference types="astro/client" />

/** Made by the search integration. */
declare module 'virtual:search-index' {
  /** The folder of the search index, below the base, without a slash at its beginning. */
  export const address: string;
  /** The `lang` of what entries say; empty where it is that of the interface. */
  export const entryLanguage: string;
  /** The file that every search needs before any other, below the base, without a slash at its beginning. */
  export const first: string;
  /** The file that says where the latest deployment has its search, below the base. */
  export const deployment: string;
}

/** Made by the search integration, with the stemmer of the list's language alone. */
declare module 'virtual:search-language' {
  export const language: { stem: (word: string) => string; isFunctionWord: (word: string) => boolean };
}

/**
 * Made by the search integration; apart from the other, so that pages do not share a file with the code of
 * search.
 */
declare module 'virtual:search-code' {
  /** The module that brings search to life, below the base, without a slash at its beginning. */
  export const file: string;
  /** The file that says where the latest deployment has its search, below the base. */
  export const deployment: string;
}
/**
 * Where the site is published; from the configuration, since an environment variable BASE_URL would hide
 * Astro's own.
 */
declare module 'virtual:publication' {
  /** The origin, `https://example.org`. */
  export const site: string;
  /** The path below which the whole site lies, with a slash at both ends. */
  export const base: string;
}
