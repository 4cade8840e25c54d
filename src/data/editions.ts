import { getCollection } from 'astro:content';
import { compareEditions } from '../model/edition.ts';
import type { PublishedEdition } from '../model/published.ts';
import { onceABuild } from './once-a-build.ts';

/** What the editions say of themselves, the latest first. */
export const getEditions = onceABuild(async (): Promise<PublishedEdition[]> => {
  const entries = await getCollection('editions');
  return entries.map(({ data }) => data).sort(compareEditions);
});
