import { listed } from '../../model/listed.ts';
import { paths } from '../../model/urls.ts';
import type { SearchResults } from '../engine/search-results.ts';
import { FACETS, formatSearch, type SearchState } from '../engine/search-state.ts';
import { button, element, inPageLink } from './element.ts';
import { FACET_NAMES, noFacets } from './facet-panel.ts';
import { hitLine } from './hit-row.ts';
import { engine, url } from './site-engine.ts';

/** Says how many papers answer, and what. */
export function describeResults(results: SearchResults): string {
  const { answering, isComplete, isMeaningless, missing, state, correctedQuery } = results;
  if (isMeaningless) return `“${echo(state.query)}” has no word to search for.`;
  const isNarrowed = answering === 0 && FACETS.some((facet) => state.facets[facet].length > 0);
  const filters = isNarrowed ? ' with these filters' : '';
  if (!isComplete && answering > 0) {
    const nearest = answering === 1 ? '1 paper comes' : `${paperCount(answering)} come`;
    return `No paper has all words of “${echo(correctedQuery)}”; ${nearest} nearest.`;
  }
  if (missing.length > 0 && answering > 0) return `${paperCount(answering)} for the other words${filters}.`;
  const words = correctedQuery ? ` for “${echo(correctedQuery)}”` : '';
  return `${paperCount(answering)}${words}${filters}.`;
}

/** Returns a query, or the beginning of a long one: a pasted abstract is not said whole. */
export function echo(query: string): string {
  if (query.length <= LONGEST_ECHO) return query;
  const cut = query.slice(0, LONGEST_ECHO);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_ECHO / 2)).trim()}…`;
}

/**
 * Says what was not searched as it was typed: words that were corrected, with a way to search for those that
 * were typed, words that are in no paper, what was demanded and left aside, and what is no operator; nothing
 * where all was.
 */
export function searchNotices(
  { corrections, correctedQuery, missing, relaxed, notUnderstood, state }: SearchResults,
  onSearch: (state: SearchState) => void,
): (Node | string)[] {
  const sentences: (Node | string)[][] = [];
  if (corrections.length > 0) {
    const verbatim = { ...state, verbatim: true };
    const address = url(paths.search) + formatSearch(verbatim);
    sentences.push([
      'Showing results for ',
      element('b', {}, echo(correctedQuery)),
      '; search instead for ',
      inPageLink(echo(state.query), address, () => onSearch(verbatim)),
      '.',
    ]);
  }
  // Of a query that is in no paper whole, the number of papers says it.
  if (missing.length > 0 && missing.join(' ') !== state.query)
    sentences.push([`${listWords(missing)} ${isOrAre(missing)} in no paper.`]);
  if (relaxed.length > 0) sentences.push([`No paper has ${listWords(relaxed)}, which was left aside.`]);
  if (notUnderstood.length > 0)
    sentences.push([
      `${listWords(notUnderstood)} ${isOrAre(notUnderstood)} no operator and searched as words.`,
    ]);
  return sentences.flatMap((sentence, at) => (at === 0 ? sentence : [' ', ...sentence]));
}

/** `“one”, “two” and “three”`, of many the first. */
function listWords(words: readonly string[]): string {
  const named = words.slice(0, MOST_NAMED).map((word) => (/^["“]/.test(word) ? word : `“${echo(word)}”`));
  if (words.length > MOST_NAMED) named.push(`${words.length - MOST_NAMED} more`);
  return listed(named);
}

function isOrAre(words: readonly string[]): string {
  return words.length === 1 ? 'is' : 'are';
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

/** Says that the site is newer than the page that is open, and leads to the same search on it. */
export function updateNotice(state: SearchState, onLead?: () => void): (Node | string)[] {
  const address = url(paths.search) + formatSearch(state);
  const text = 'Search it as it is now';
  const way = onLead ? inPageLink(text, address, onLead) : element('a', { href: address }, text);
  return ['This list has been updated since the page was opened. ', way, '.'];
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
      return { facet, facets, count: (await engine.search({ ...state, facets })).answering };
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

/** In characters: about a line. */
const LONGEST_ECHO = 80;
const MOST_NAMED = 4;
