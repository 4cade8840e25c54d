/** The places of the search page that the script fills. */
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
  filters: HTMLElement;
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
  const part = <Part extends HTMLElement>(selector: string): Part => {
    const found = form.querySelector<Part>(selector);
    if (!found) throw new Error(`The search page has no ${selector}.`);
    return found;
  };
  return {
    field: part('[name=q]'),
    sort: part('[name=sort]'),
    help: part('#search-help'),
    facets: part('#search-facets'),
    status: part('#search-status'),
    live: part('#search-live'),
    correction: part('#search-correction'),
    filters: part('#search-filters'),
    list: part('#search-results'),
    more: part('#search-more'),
    nothing: part('#search-nothing'),
    failure: part('#search-failure'),
  };
}
