import { base } from 'virtual:publication';
import { deployment, file } from 'virtual:search-code';
import type { Deployment } from '../interface/current-index.ts';

/** Asks the site for its latest deployment; gives undefined where the site does not answer. */
export async function look(cache: RequestCache = 'no-cache'): Promise<Deployment | undefined> {
  try {
    const { code, ...seen } = (await (await fetch(base + deployment, { cache })).json()) as Published;
    return { ...seen, isSameCode: code === file };
  } catch {
    return undefined;
  }
}

/**
 * Whether this page is being opened at this moment and comes from the site, not from a cache: then it is as
 * new as the latest deployment.
 */
export function isNew(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as (PerformanceEntry & Delivery)[];
  return document.readyState !== 'complete' && navigation?.deliveryType !== 'cache';
}

/** What the build writes. */
interface Published extends Omit<Deployment, 'isSameCode'> {
  code: string;
}

/** https://w3c.github.io/resource-timing/#dom-performanceresourcetiming-deliverytype */
interface Delivery {
  deliveryType?: string;
}
