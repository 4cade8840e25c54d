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
  const part = (selector: string): HTMLElement => {
    const found = form.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The search page has no ${selector}.`);
    return found;
  };
  return {
    field: part('[name=q]') as HTMLInputElement,
    sort: part('[name=sort]') as HTMLSelectElement,
    help: part('#search-help') as HTMLDetailsElement,
    facets: part('#search-facets') as HTMLDetailsElement,
    status: part('#search-status'),
    live: part('#search-live'),
    correction: part('#search-correction'),
    filters: part('#search-filters'),
    list: part('#search-results'),
    more: part('#search-more') as HTMLButtonElement,
    nothing: part('#search-nothing'),
    failure: part('#search-failure'),
  };
}
