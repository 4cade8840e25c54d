import { base } from 'virtual:publication';
import { deployment } from 'virtual:search-index';

/** Where a deployment of the site has its search, as it says itself; all below the base. */
export interface Deployment {
  /** The folder of the index. */
  index: string;
  /** The file of the index that every search needs first. */
  first: string;
  /** The code. */
  code: string;
}

/** A newer deployment has its index elsewhere; what is asked again is asked of that. */
export class IndexMoved extends Error {}

/** A newer deployment has other code, which may not be able to work with the page that is open. */
export class SiteUpdated extends Error {}

/**
 * Keeps to the index of the latest deployment, so that an open page never asks for files that are gone. A
 * look at the site holds until the reader does something.
 * @param code the code that is running
 * @param seen the latest deployment, where somebody has just looked; otherwise the page is as new as that
 */
export function followIndex(code: string, seen?: Deployment): void {
  running = code;
  index = seen?.index ?? document.querySelector<HTMLElement>('#search')?.dataset['index'];
  latest = index === undefined ? undefined : Promise.resolve(seen);
  for (const type of ACTIONS) addEventListener(type, () => (latest = undefined), { capture: true });
}

/** Looks for a newer deployment before the index is asked, while the reader types. */
export function lookAhead(): void {
  latest = look();
}

/**
 * Returns the folder of the index, below the base.
 * @throws {Error} if it is not known and the site does not answer
 */
export async function currentIndex(): Promise<string> {
  if (index !== undefined) return index;
  const seen = (await (latest ??= look())) ?? (await look('force-cache'));
  if (!seen) throw new Error('The site does not say where its index is.');
  return (index = seen.index);
}

/**
 * Returns when a folder is still that of the index, as far as the site answers.
 * @throws {IndexMoved | SiteUpdated} if it is not
 */
export async function confirmIndex(folder: string): Promise<void> {
  const seen = await (latest ??= look());
  if (!seen) return;
  if (seen.code !== running) throw new SiteUpdated();
  index = seen.index;
  if (index !== folder) throw new IndexMoved();
}

/** Asks the site for its latest deployment; gives undefined where it does not answer. */
async function look(cache: RequestCache = 'no-cache'): Promise<Deployment | undefined> {
  try {
    const response = await fetch(base + deployment, { cache });
    return (await response.json()) as Deployment;
  } catch {
    return undefined;
  }
}

let running: string;
let latest: ReturnType<typeof look> | undefined;
let index: string | undefined;

/** All that makes search ask for files, apart from typing, which looks ahead. */
const ACTIONS = ['click', 'change', 'popstate', 'online', 'visibilitychange'];
