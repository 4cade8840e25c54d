import type { SearchResults, Hit } from '../engine/search-results.ts';
import { FACETS, type SearchState } from '../engine/search-state.ts';
import { paths } from '../../model/urls.ts';
import { FACET_NAMES, noFacets } from './active-filters.ts';
import { paperCount } from './describe-answer.ts';
import { button, element } from './element.ts';
import { paperLine } from './paper-row.ts';
import { engine, url } from './site-engine.ts';

/** Where nothing was found: what else can be done, each one click away, with what it would bring. */
export async function nothingFound(
  { state, countWithoutFacets, nearest, hit }: SearchResults,
  onSearch: (state: SearchState) => void,
): Promise<HTMLElement[]> {
  const ways: HTMLElement[] = [];
  const offer = (text: string, changes: Partial<SearchState>): void => {
    ways.push(button(text, () => onSearch({ ...state, ...changes })));
  };
  const used = FACETS.filter((facet) => state.facets[facet].length > 0);
  if (countWithoutFacets > 0)
    offer(`Remove all filters: ${paperCount(countWithoutFacets)}`, { facets: noFacets() });
  if (used.length > 1) {
    const without = used.map((facet) => ({ ...state.facets, [facet]: [] }));
    const answers = await Promise.all(without.map((facets) => engine.search({ ...state, facets })));
    for (const [index, { docIds, state }] of answers.entries()) {
      const name = FACET_NAMES[used[index] ?? 'topic'].toLowerCase();
      if (docIds.length > 0) offer(`Remove the filter by ${name}: ${paperCount(docIds.length)}`, state);
    }
  }
  if (state.verbatim) offer('Search for words that are spelled like these', { verbatim: false });
  const titles = await Promise.all(nearest.map((page) => hit(page)));
  return [
    ...(ways.length > 0 ? [list(ways)] : []),
    ...(titles.length > 0 ? nearestTitles(titles) : []),
    whereElse(ways.length + titles.length > 0),
  ];
}

function list(ways: readonly HTMLElement[]): HTMLElement {
  return element('ul', { class: 'ways' }, ...ways.map((way) => element('li', {}, way)));
}

function nearestTitles(papers: readonly Hit[]): HTMLElement[] {
  return [
    element('h2', {}, 'Papers with words like these'),
    element('ul', { class: 'titles' }, ...papers.map((paper) => paperLine(paper))),
  ];
}

function whereElse(isOneOfMany: boolean): HTMLElement {
  return element(
    'p',
    {},
    isOneOfMany ? 'Or look through ' : 'Look through ',
    element('a', { href: url(paths.topics) }, 'the topics'),
    ' or ',
    element('a', { href: url(paths.papers) }, 'all papers'),
    '.',
  );
}
