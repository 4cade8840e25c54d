import { partOf } from './element.ts';

/** What the script fills on the search page. */
export interface SearchPageParts {
  field: HTMLInputElement;
  sort: HTMLSelectElement;
  help: HTMLDetailsElement;
  facets: HTMLDetailsElement;
  /** How many papers were found, to be seen. */
  status: HTMLElement;
  /** The same to be heard. */
  live: HTMLElement;
  correction: HTMLElement;
  /** What the query names besides papers. */
  places: HTMLElement;
  filters: HTMLElement;
  /** Buttons that make files of what was found. */
  exports: HTMLElement;
  list: HTMLElement;
  more: HTMLButtonElement;
  nothing: HTMLElement;
  failure: HTMLElement;
}

/**
 * Finds them.
 * @throws {Error} if one is missing: the page and this script have come apart
 */
export function partsOf(form: HTMLFormElement): SearchPageParts {
  return {
    field: partOf(form, 'input', '[name=q]'),
    sort: partOf(form, 'select', '[name=sort]'),
    help: partOf(form, 'details', '#search-help'),
    facets: partOf(form, 'details', '#search-facets'),
    status: partOf(form, 'p', '#search-status'),
    live: partOf(form, 'p', '#search-live'),
    correction: partOf(form, 'p', '#search-correction'),
    places: partOf(form, 'p', '#search-places'),
    filters: partOf(form, 'div', '#search-filters'),
    exports: partOf(form, 'p', '[data-export]'),
    list: partOf(form, 'ol', '#search-results'),
    more: partOf(form, 'button', '#search-more'),
    nothing: partOf(form, 'div', '#search-nothing'),
    failure: partOf(form, 'p', '#search-failure'),
  };
}
