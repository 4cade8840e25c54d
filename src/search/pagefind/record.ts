/** The fields of a record beside its text: searched each by itself, and what Pagefind calls `meta`. */
export const FIELDS = [
  'title',
  'authors',
  'nameForms',
  'topics',
  'venue',
  'category',
  'year',
  'expansions',
  'identifiers',
] as const;
export type Field = (typeof FIELDS)[number];

/** A document as Pagefind is given it. Texts are plain: nothing in them is markup. */
export interface SearchRecord {
  /** The document's page, below the base of the site, such as `/papers/mgno/`. */
  url: string;
  /**
   * Its language, by which Pagefind stems the words; one that Pagefind does not know keeps them as they are.
   */
  language: string;
  /** What is searched and excerpted. */
  content: string;
  /** Searched and shown; a field without text is left out. */
  meta: Partial<Record<Field, string>>;
  /** Shown, never searched. */
  filters: {
    topic: string[];
    publication: string[];
    /** `lang` and `dir` of the texts, where they are not those of the list. */
    language?: string[];
    direction?: string[];
  };
}

/** What Pagefind keeps of a record, to be shown: a `.pf_fragment` file. */
export interface Fragment {
  url: string;
  content: string;
  meta: SearchRecord['meta'];
  /** A filter without values is left out. */
  filters: Partial<SearchRecord['filters']>;
}

/** Reads a `.pf_fragment` file of Pagefind 1.6, unpacked and without its signature. */
export function readFragment(bytes: Uint8Array): Fragment {
  return JSON.parse(new TextDecoder().decode(bytes)) as Fragment;
}
