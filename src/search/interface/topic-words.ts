import { element } from './element.ts';
import { paths } from '../../model/urls.ts';
import { url } from './site-engine.ts';

/** Turns the ids of a paper's topics into links; nothing for a paper without topics. */
export type TopicWords = (ids: readonly string[]) => HTMLElement | undefined;

/**
 * Topics by their titles and in their colours, as far as the facets of the page know them.
 * @param facets where each topic has a label with its title, its colour and a box with its id
 */
export function topicWordsFrom(facets: HTMLElement): TopicWords {
  const labels = new Map(
    [...facets.querySelectorAll<HTMLInputElement>('input[name=topic]')].map((box) => [
      box.value,
      box.closest('label'),
    ]),
  );
  return (ids) => {
    if (ids.length === 0) return undefined;
    const words = ids.map((id) => {
      const title = labels.get(id)?.querySelector('span')?.textContent.trim() ?? id;
      const style = labels.get(id)?.getAttribute('style') ?? undefined;
      const link = element('a', { class: 'topic', href: url(paths.topic(id)) }, title);
      return element('li', { class: 'hue', style }, link);
    });
    return element('ul', { class: 'words', 'aria-label': 'Topics' }, ...words);
  };
}
