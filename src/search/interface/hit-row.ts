import { paths } from '../../model/urls.ts';
import type { TextPart } from '../engine/passage.ts';
import type { Hit } from '../engine/search-results.ts';
import { element } from './element.ts';
import { shortenMarkedNames } from './shorten-names.ts';
import { lang, url } from './site-engine.ts';

/**
 * Makes a paper of the results, in the style of the site's lists, with the best passage and why it is here.
 */
export function hitRow(hit: Hit, topicLinks: TopicLinks): HTMLLIElement {
  const topics = topicLinks(hit.topics);
  return element(
    'li',
    { class: 'row', 'data-print': new URL(url(hit.url), location.href).href },
    element('h2', {}, hitLink(hit, textOf(hit), ...markedText(hit.title))),
    factsOf(hit, foldedNames(hit)),
    ...(hit.passage.length > 0
      ? [element('p', { class: 'row__summary', ...textOf(hit) }, ...markedText(hit.passage))]
      : []),
    ...explanationsOf(hit),
    ...(topics ? [element('div', { class: 'row__foot' }, topics)] : []),
  );
}

/** Makes a title with its facts: where few lines must do. */
export function hitLine(hit: Hit): HTMLLIElement {
  return element(
    'li',
    {},
    hitLink(hit, textOf(hit), ...markedText(hit.title)),
    factsOf(hit, foldedNames(hit)),
  );
}

/**
 * Makes an option of the dialog: title and facts, and the passage where the title does not hold the words.
 */
export function hitOption(hit: Hit): HTMLAnchorElement {
  const isInText = !isMarked(hit.title) && isMarked(hit.passage);
  return hitLink(
    hit,
    {},
    element('span', { class: 'option__title', ...textOf(hit) }, ...markedText(hit.title)),
    factsOf(hit, fewNames(hit)),
    ...(isInText
      ? [element('span', { class: 'option__passage', ...textOf(hit) }, ...markedText(hit.passage))]
      : []),
    ...explanationsOf(hit),
  );
}

/** Makes a link to a paper, whose page marks the words that were found (`src/browser/found-words.ts`). */
function hitLink(
  { url: path, foundWords }: Hit,
  attributes: { lang?: string | undefined; dir?: string },
  ...children: (Node | string)[]
): HTMLAnchorElement {
  const found = foundWords.join('\n') || undefined;
  return element('a', { href: url(path), 'data-found': found, ...attributes }, ...children);
}

/** Turns the ids of a paper's topics into links; nothing for a paper without topics. */
export type TopicLinks = (ids: readonly string[]) => HTMLElement | undefined;

/**
 * Makes links to topics by their titles and in their colours, as far as the facets of the page know them.
 * @param facets where each topic has a label with its title, its colour and a box with its id
 */
export function topicLinksFrom(facets: HTMLElement): TopicLinks {
  const labels = new Map(
    [...facets.querySelectorAll<HTMLInputElement>('input[name=topic]')].map((box) => [
      box.value,
      box.closest('label'),
    ]),
  );
  return (ids) => {
    if (ids.length === 0) return undefined;
    const links = ids.map((id) => {
      const title = labels.get(id)?.querySelector('span')?.textContent.trim() ?? id;
      const style = labels.get(id)?.getAttribute('style') ?? undefined;
      const link = element('a', { class: 'topic', href: url(paths.topic(id)), lang }, title);
      return element('li', { class: 'hue', style }, link);
    });
    return element('ul', { class: 'words', 'aria-label': 'Topics' }, ...links);
  };
}

/** The language and the direction of what a paper says. */
function textOf(hit: Hit): { lang: string | undefined; dir: string } {
  return { lang: hit.lang ?? lang, dir: hit.dir };
}

/** Authors, and where and when the paper was published, as far as they are known. */
function factsOf({ publication }: Hit, names: (Node | string)[]): HTMLElement {
  const known = [names, [publication]];
  const texts = known.filter(([first]) => first !== undefined && first !== '');
  return element(
    'div',
    { class: 'facts' },
    ...texts.flatMap((parts, index) => (index === 0 ? parts : ['\u00a0· ', ...parts])),
  );
}

/**
 * The authors, of many the first ones and the others on request, as in the rows of the site's lists. Names
 * may be written from right to left, and what stands behind them is not.
 */
function foldedNames({ authors }: Hit): (Node | string)[] {
  const { shown, rest, more } = shortenMarkedNames(authors, MOST_NAMES);
  if (authors.length === 0) return [];
  const first = element('bdi', {}, ...markedText(shown));
  if (more === '') return [first];
  const summary = element('summary', {}, more);
  const others = element('bdi', {}, ...markedText(rest));
  return [first, element('details', { class: 'inline-more' }, summary, ', ', others)];
}

/** The first authors, and how many others. */
function fewNames({ authors }: Hit): (Node | string)[] {
  const { shown, more } = shortenMarkedNames(authors, FEW_NAMES);
  return authors.length === 0 ? [] : [element('bdi', {}, ...markedText(shown)), more];
}

/** Why a paper is here, where it does not show. */
function explanationsOf({ explanations }: Hit): HTMLElement[] {
  return explanations.length === 0
    ? []
    : [element('p', { class: 'label reason' }, `${explanations.join('. ')}.`)];
}

/** The parts of a text, those that were found marked. */
function markedText(parts: readonly TextPart[]): (Node | string)[] {
  return parts.map(({ text, found }) => (found ? element('mark', {}, text) : text));
}

/** Whether a word of the query is in a text. */
function isMarked(parts: readonly TextPart[]): boolean {
  return parts.some(({ found }) => found);
}

const MOST_NAMES = 5;
const FEW_NAMES = 2;
