import { element } from './element.ts';
import { paths } from '../../model/urls.ts';
import { url } from './site-engine.ts';

/** Turns the titles of a paper's topics, separated by commas, into links; nothing for a paper without topics. */
export type TopicWords = (titles: string) => HTMLElement | undefined;

/**
 * Topics in their colours, as far as the facets of the page know them.
 * @param facets where each topic has a label with its title, its colour and a box with its id
 */
export function topicWordsFrom(facets: HTMLElement): TopicWords {
  const topics = [...facets.querySelectorAll<HTMLInputElement>('input[name=topic]')].map((box) => ({
    id: box.value,
    title: box.closest('label')?.querySelector('span')?.textContent.trim() ?? '',
    style: box.closest('label')?.getAttribute('style') ?? undefined,
  }));
  return (titles) => {
    const all = `, ${titles}, `;
    const own = topics
      .map((topic) => ({ ...topic, place: all.indexOf(`, ${topic.title}, `) }))
      .filter(({ place }) => place >= 0)
      .sort((a, b) => a.place - b.place);
    if (own.length === 0) return titles ? element('span', {}, titles) : undefined;
    const words = own.map(({ id, title, style }) =>
      element(
        'li',
        { class: 'hue', style },
        element('a', { class: 'topic', href: url(paths.topic(id)) }, title),
      ),
    );
    return element('ul', { class: 'words', 'aria-label': 'Topics' }, ...words);
  };
}
