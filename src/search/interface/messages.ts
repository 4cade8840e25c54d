import { paths } from '../../model/urls.ts';
import type { SearchResults } from '../engine/search-results.ts';
import { FACETS, formatSearch, type SearchState } from '../engine/search-state.ts';
import { button, element, inPageLink } from './element.ts';
import { FACET_NAMES, noFacets } from './facet-panel.ts';
import { hitLine } from './hit-row.ts';
import { engine, url } from './site-engine.ts';

/** Says how many papers were found, and for what. */
export function describeResults({ docIds, state, correctedQuery }: SearchResults): string {
  const words = correctedQuery ? ` for “${correctedQuery}”` : '';
  const isNarrowed = docIds.length === 0 && Object.values(state.facets).some((values) => values.length > 0);
  return `${paperCount(docIds.length)}${words}${isNarrowed ? ' with these filters' : ''}.`;
}

/**
 * Says which words were searched in the place of misspelt ones, and offers those that were typed; nothing
 * where none were.
 */
export function correctionNotice(
  { corrections, correctedQuery, state }: SearchResults,
  onSearch: (state: SearchState) => void,
): (Node | string)[] {
  if (corrections.length === 0) return [];
  const verbatim = { ...state, verbatim: true };
  const address = url(paths.search) + formatSearch(verbatim);
  return [
    'Showing results for ',
    element('b', {}, correctedQuery),
    '; search instead for ',
    inPageLink(state.query, address, () => onSearch(verbatim)),
    '.',
  ];
}

/**
 * Says that a file of the index could not be had: why, as far as the browser knows, what can be done, and
 * where the papers are meanwhile.
 * @param shown what the results are of that are still shown, if any
 */
export function failureNotice(onRetry: () => void, shown?: string): (Node | string)[] {
  const reason = navigator.onLine
    ? 'The search index could not be loaded.'
    : 'You are offline, and the search index could not be loaded.';
  const rest = shown === undefined ? '' : ` The papers below are those ${shown}.`;
  return [`${reason}${rest} `, button('Try again', onRetry), ' or look through ', allPapers(), '.'];
}

/** Says in one line that nothing was found, and what else can be done. */
export function nothingFoundLine(results: SearchResults): (Node | string)[] {
  const nearby = results.nearest.length > 0 ? ' Those above have words like these.' : '';
  return [`${describeResults(results)}${nearby} Try other words, or look through `, ...whereElse()];
}

/** Offers what else can be done where nothing was found, each one click away, with what it would bring. */
export async function nothingFound(
  { state, countWithoutFacets, nearest, hit }: SearchResults,
  onSearch: (state: SearchState) => void,
): Promise<HTMLElement[]> {
  const ways: HTMLElement[] = [];
  const offer = (text: string, changes: Partial<SearchState>): void => {
    const way = button(text, () => onSearch({ ...state, ...changes }));
    ways.push(element('li', {}, way));
  };
  const used = FACETS.filter((facet) => state.facets[facet].length > 0);
  if (countWithoutFacets > 0)
    offer(`Remove all filters: ${paperCount(countWithoutFacets)}`, { facets: noFacets() });
  if (used.length > 1) {
    const searches = used.map(async (facet) => {
      const facets = { ...state.facets, [facet]: [] };
      return { facet, facets, count: (await engine.search({ ...state, facets })).docIds.length };
    });
    for (const { facet, facets, count } of await Promise.all(searches)) {
      const name = FACET_NAMES[facet].toLowerCase();
      if (count > 0) offer(`Remove the filter by ${name}: ${paperCount(count)}`, { facets });
    }
  }
  if (state.verbatim) offer('Search for words that are spelled like these', { verbatim: false });
  const titles = (await Promise.all(nearest.map(hit))).map(hitLine);
  const isEnough = ways.length + titles.length > 0;
  return [
    ...(ways.length > 0 ? [element('ul', { class: 'ways' }, ...ways)] : []),
    ...(titles.length > 0
      ? [element('h2', {}, 'Papers with words like these'), element('ul', { class: 'titles' }, ...titles)]
      : []),
    element('p', {}, isEnough ? 'Or look through ' : 'Look through ', ...whereElse()),
  ];
}

function whereElse(): (Node | string)[] {
  return [element('a', { href: url(paths.topics) }, 'the topics'), ' or ', allPapers(), '.'];
}

function allPapers(): HTMLElement {
  return element('a', { href: url(paths.papers) }, 'all papers');
}

/** `1 paper`, `12 papers`, `No papers`. */
export function paperCount(count: number): string {
  if (count === 1) return '1 paper';
  return `${count === 0 ? 'No' : count.toLocaleString('en')} papers`;
}
