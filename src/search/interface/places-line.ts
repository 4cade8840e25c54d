import type { Place } from '../engine/find-places.ts';
import { element } from './element.ts';
import { lang, url } from './site-engine.ts';

/** Makes the line of what a query names besides papers: `Topic: Pruning (4) · Venue: NeurIPS (7)`. */
export function placesLine(places: readonly Place[]): (Node | string)[] {
  return places.flatMap(({ kind, name, path, count }, at) => {
    const text = element('bdi', { lang: kind === 'topic' || kind === 'path' ? lang : undefined }, name);
    const link = element('a', { href: url(path) }, `${KIND_NAMES[kind]}: `, text);
    return [...(at === 0 ? [] : [' · ']), element('span', {}, link, `\u00a0(${count.toLocaleString('en')})`)];
  });
}

const KIND_NAMES: Record<Place['kind'], string> = {
  topic: 'Topic',
  path: 'Reading path',
  venue: 'Venue',
  author: 'Author',
  year: 'Year',
};
