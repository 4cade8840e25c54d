import { base } from 'virtual:publication';
import { address, entryLanguage } from 'virtual:search-index';
import { language } from 'virtual:search-language';
import { withBase } from '../../model/urls.ts';
import { createEngine } from '../engine/engine.ts';
import { fetchFrom } from '../engine/fetch-file.ts';

/** The engine over the index of this site. */
export const engine = createEngine(fetchFrom(withBase(address, base)), language);

/** The `lang` of what entries say; undefined where it is that of the interface. */
export const lang = entryLanguage === '' ? undefined : entryLanguage;

/** Fetches ahead what every search needs; that it failed shows when something is searched. */
export async function preload(): Promise<void> {
  await engine.preload().catch(() => undefined);
}

/** Returns the address of one of the site's own pages. */
export function url(path: string): string {
  return withBase(path, base);
}
