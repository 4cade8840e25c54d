import { getCollection } from 'astro:content';
import { compareOrder } from '../model/library.ts';
import type { PublishedAbout } from '../model/published.ts';
import { onceABuild } from './once-a-build.ts';

/** What the list says of itself, section by section, in the editor's order. */
export const getAbout = onceABuild(async (): Promise<PublishedAbout[]> => {
  const entries = await getCollection('about');
  return entries
    .map(({ data }) => data)
    .filter(({ textHtml }) => textHtml !== '')
    .sort(compareOrder);
});
