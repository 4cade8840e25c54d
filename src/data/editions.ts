import { getCollection } from 'astro:content';
import type { PublishedEdition } from '../model/published.ts';
import { onceABuild } from './once-a-build.ts';

/** What the editions say of themselves, the latest first. */
export const getEditions = onceABuild(async (): Promise<PublishedEdition[]> => {
  const entries = await getCollection('editions');
  return entries
    .map(({ data }) => data)
    .sort((a, b) => (a.date < b.date || (a.date === b.date && a.id < b.id) ? 1 : -1));
});
