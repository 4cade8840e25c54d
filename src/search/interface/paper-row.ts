import type { Hit } from '../engine/search-results.ts';
import { element } from './element.ts';
import { markedText } from './marked-text.ts';
import { shortenNames } from './shorten-names.ts';
import { url } from './site-engine.ts';
import type { TopicWords } from './topic-words.ts';

/** A paper in the results, in the style of the site's lists, with the best passage and why it is here. */
export function paperRow(paper: Hit, topicWords: TopicWords): HTMLLIElement {
  const topics = topicWords(paper.topics);
  return element(
    'li',
    { class: 'row' },
    element('h2', {}, element('a', { href: url(paper.url) }, ...markedText(paper.title))),
    factsOf(paper),
    element('p', { class: 'row__summary' }, ...markedText(paper.passage)),
    ...reasonsOf(paper),
    ...(topics ? [element('div', { class: 'row__foot' }, topics)] : []),
  );
}

/** A paper as a title with its facts: where few lines must do. */
export function paperLine(paper: Hit): HTMLLIElement {
  return element(
    'li',
    {},
    element('a', { href: url(paper.url) }, ...markedText(paper.title)),
    factsOf(paper),
  );
}

/** Authors, venue and year, as far as they are known. */
export function factsOf({ authors, venue, year }: Hit, mostNames = MOST_NAMES): HTMLElement {
  const known = [markedText(shortenNames(authors, mostNames)), [venue || 'preprint'], [year]];
  const texts = known.filter(([first]) => first !== undefined && first !== '');
  return element(
    'div',
    { class: 'facts' },
    ...texts.flatMap((parts, index) => (index === 0 ? parts : ['\u00a0· ', ...parts])),
  );
}

/** Why a paper is here, where it does not show. */
export function reasonsOf({ explanations }: Hit): HTMLElement[] {
  return explanations.length === 0
    ? []
    : [element('p', { class: 'label reason' }, `${explanations.join('. ')}.`)];
}

const MOST_NAMES = 5;
