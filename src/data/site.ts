import { getCollection } from 'astro:content';
import type { PublishedSite } from '../model/published.ts';
import { textAttributes, type TextAttributes } from '../model/languages.ts';
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

/** Whether some entry is in another language than that of the interface. */
export const hasForeignEntries = onceABuild(async (): Promise<boolean> => {
  const papers = await getCollection('papers');
  const languages = await Promise.all(papers.map(({ data }) => getTextAttributes(data)));
  return languages.some(({ lang }) => lang !== undefined) || (await getEntryLanguage()) !== undefined;
});

/** The `lang` and `dir` of what a paper says, its title and its abstract. */
export async function getTextAttributes({
  language,
}: {
  language?: string | undefined;
}): Promise<TextAttributes> {
  return textAttributes(language, (await getSite()).languages);
}
