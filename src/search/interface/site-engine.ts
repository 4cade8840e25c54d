import { base } from 'virtual:publication';
import { entryLanguage } from 'virtual:search-index';
import { language } from 'virtual:search-language';
import { withBase } from '../../model/urls.ts';
import { createEngine, type Engine } from '../engine/engine.ts';
import { fetchFrom } from '../engine/fetch-file.ts';
import { confirmIndex, currentIndex, lookAhead } from './current-index.ts';

/**
 * The engine over the index of this site, wherever its latest deployment has it. Besides what engines throw,
 * it and its results throw what `confirmIndex` does: after `IndexMoved` ask again.
 */
export const engine: Engine = {
  preload: async () => (await engineInUse()).preload(),
  search: async (state) => (await engineInUse()).search(state),
};

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

async function engineInUse(): Promise<Engine> {
  const folder = await currentIndex();
  if (inUse?.folder !== folder) inUse = { folder, engine: engineOver(folder) };
  return inUse.engine;
}

function engineOver(folder: string): Engine {
  const fetchFile = fetchFrom(url(folder));
  return createEngine(async (path) => {
    await confirmIndex(folder);
    try {
      return await fetchFile(path);
    } catch (error) {
      // It may have gone between the look and the request.
      if (!navigator.onLine) throw error;
      lookAhead();
      await confirmIndex(folder);
      throw error;
    }
  }, language);
}

let inUse: { folder: string; engine: Engine } | undefined;
