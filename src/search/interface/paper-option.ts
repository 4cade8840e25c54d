import type { Hit } from '../engine/search-results.ts';
import { element } from './element.ts';
import { isMarked, markedText } from './marked-text.ts';
import { factsOf, reasonsOf } from './paper-row.ts';
import { url } from './site-engine.ts';

/** A paper as an option of the dialog: its title and facts, and the passage where the title does not hold the words. */
export function paperOption(paper: Hit): HTMLAnchorElement {
  const isInText = !isMarked(paper.title) && isMarked(paper.passage);
  return element(
    'a',
    { href: url(paper.url) },
    element('span', { class: 'option__title' }, ...markedText(paper.title)),
    factsOf(paper, 2),
    ...(isInText ? [element('span', { class: 'option__passage' }, ...markedText(paper.passage))] : []),
    ...reasonsOf(paper),
  );
}
