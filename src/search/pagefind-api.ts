/** The part of Pagefind's browser module that the site uses (Pagefind 1.6; https://pagefind.app/docs/api/). */
export interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  search(
    query: string | null,
    options: { filters: Record<string, { any: string[] }> },
  ): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  data(): Promise<PagefindData>;
}

export interface PagefindData {
  url: string;
  /** HTML: the text with `<`, `>` and `&` escaped, and `<mark>` around each word found. */
  excerpt: string;
  meta: Record<string, string>;
}
