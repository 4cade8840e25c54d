import { getCollection } from 'astro:content';
import type { PublishedSite } from '../model/published.ts';
import { foreignLanguage } from '../model/site.ts';
import { onceABuild } from './once-a-build.ts';

/** What site.yaml says. */
export const getSite = onceABuild(async (): Promise<PublishedSite> => {
  const [entry] = await getCollection('site');
  if (!entry) throw new Error('Unexpected absence of site.yaml, expected it in the content folder.');
  return entry.data;
});

/** The `lang` of text from the content folder; undefined where it is English, as all else is. */
export async function getEntryLanguage(): Promise<string | undefined> {
  return foreignLanguage((await getSite()).languages);
}
