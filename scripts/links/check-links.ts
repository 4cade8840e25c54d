import { setTimeout } from 'node:timers/promises';
import { publicFetch } from '../../src/intake/public-fetch.ts';
import { askLink, type AskOptions } from './ask-link.ts';
import type { Outcome } from './outcome.ts';

/** How the check goes about it; everything has a default but the name under which it asks. */
export interface LinkCheckOptions extends Partial<AskOptions> {
  userAgent: string;
  /** Between two requests to one host, in milliseconds. */
  delay?: number;
  /** Hosts that are asked at the same time. */
  hosts?: number;
  /** Waits so many milliseconds. */
  pause?: (milliseconds: number) => Promise<unknown>;
  onProgress?: (done: number) => void;
}

/**
 * Asks each address once, one at a time per host with a pause between two, and again after a while where the
 * fault may pass. A host that does not answer, or asks to slow down, is asked no more in this run.
 * @returns what was found, by address
 */
export async function checkLinks(
  urls: Iterable<string>,
  options: LinkCheckOptions,
): Promise<Map<string, Outcome>> {
  const { delay = 1000, hosts = 8, pause = setTimeout, onProgress } = options;
  const asking = { fetch: publicFetch(), timeout: 20_000, ...options };
  const outcomes = new Map<string, Outcome>();
  const queues = [...Map.groupBy(new Set(urls), (url) => new URL(url).host).values()];

  const askHost = async (queue: readonly string[]): Promise<void> => {
    let silence: Outcome | undefined;
    for (const [index, url] of queue.entries()) {
      if (silence === undefined && index > 0) await pause(delay);
      const outcome = silence ?? (await askWithRetries(url, asking, pause));
      if (outcome.slowDown || outcome.isUnreached) silence = outcome;
      outcomes.set(url, outcome);
      onProgress?.(outcomes.size);
    }
  };
  const worker = async (): Promise<void> => {
    for (let queue = queues.shift(); queue !== undefined; queue = queues.shift()) await askHost(queue);
  };
  await Promise.all(Array.from({ length: hosts }, worker));
  return outcomes;
}

async function askWithRetries(
  url: string,
  options: AskOptions,
  pause: NonNullable<LinkCheckOptions['pause']>,
): Promise<Outcome> {
  let outcome = await askLink(url, options);
  for (const wait of RETRIES) {
    if (!outcome.mayPass) break;
    await pause(wait);
    outcome = await askLink(url, options);
  }
  return outcome;
}

/** How long to wait before the second and the third attempt, in milliseconds. */
const RETRIES = [5000, 20_000];
