import type { Thing } from './write-json-ld.ts';

/** A page that lists papers, as programs are told of it. */
export interface ListingFacts {
  name: string;
  description?: string | undefined;
  /** Its full address. */
  page: string;
  /** The full addresses of the pages of its papers, in their order. */
  papers: readonly string[];
  /** The number of the first of them, from 1, in the list that these are a part of. */
  start: number;
  /** How many papers the whole list has. */
  count: number;
}

/** Returns a page that lists papers as a CollectionPage with its ItemList. */
export function collectionPage({ name, description, page, papers, start, count }: ListingFacts): Thing {
  return {
    '@type': 'CollectionPage',
    '@id': page,
    url: page,
    name,
    description,
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: count,
      itemListElement: papers.map((url, index) => ({ '@type': 'ListItem', position: start + index, url })),
    },
  };
}

/**
 * Returns the way from the home page to a page as a BreadcrumbList
 * (https://developers.google.com/search/docs/appearance/structured-data/breadcrumb).
 * @param way the pages on it with their full addresses, the page itself last
 */
export function breadcrumbs(way: readonly { name: string; page: string }[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ name, page }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: page,
    })),
  };
}
