/**
 * What search finds besides papers, in the order of the site; and which papers have titles that say little.
 */
export interface PlaceList {
  topics: readonly NamedPlace[];
  paths: readonly NamedPlace[];
  venues: readonly NamedPlace[];
  years: readonly NamedPlace[];
  /** By the number of their words: the docIds of the titles of few words. */
  shortTitles: readonly (readonly number[])[];
}

/** A page of the site with papers on it. */
export interface NamedPlace {
  /** The last part of the address of its page. */
  id: string;
  name: string;
  /** What else it is called: the whole name of a venue. */
  others?: readonly string[] | undefined;
  /** How many papers are there. */
  count: number;
}

/** The most words of a title in `shortTitles`: it is found among all that have these words. */
export const SHORT_TITLE = 3;
