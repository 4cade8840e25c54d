import { base } from 'virtual:publication';
import { address, language } from 'virtual:search-index';
import { withBase } from '../../model/urls.ts';
import { createEngine } from '../engine/engine.ts';
import { fetchFrom } from '../engine/fetch-file.ts';

/** The engine over the index of this site. */
export const engine = createEngine(fetchFrom(withBase(address, base)), language);

/** Fetches ahead what every search needs; that it failed shows when something is searched. */
export async function preload(): Promise<void> {
  await engine.preload().catch(() => undefined);
}

/** Returns the address of one of the site's own pages. */
export function url(path: string): string {
  return withBase(path, base);
}
