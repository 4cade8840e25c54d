import { getCollection } from 'astro:content';
import type { PublishedAbout } from '../model/published.ts';
import { onceABuild } from './once-a-build.ts';

/** What the list says of itself, section by section, in the editor's order. */
export const getAbout = onceABuild(async (): Promise<PublishedAbout[]> => {
  const entries = await getCollection('about');
  return entries
    .map(({ data }) => data)
    .filter(({ textHtml }) => textHtml !== '')
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
});
