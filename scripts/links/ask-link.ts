import { followRedirections } from '../../src/intake/follow-redirections.ts';
import type { HttpFetch } from '../../src/intake/public-fetch.ts';
import { outcomeOfError, outcomeOfStatus, type Outcome } from './outcome.ts';

/** How to ask: what tests replace, and what politeness demands. */
export interface AskOptions {
  fetch: HttpFetch;
  userAgent: string;
  /** For one request, in milliseconds. */
  timeout: number;
}

/**
 * Asks once whether an address is there: HEAD, and GET where that does not succeed, because many servers know
 * only GET. Redirections are followed by hand. Of an answer only the head is read, so that a large file is
 * not downloaded. Never rejects.
 */
export async function askLink(url: string, options: AskOptions): Promise<Outcome> {
  const outcome = await follow(url, 'HEAD', options);
  const isSettled = outcome.kind === 'alive' || outcome.slowDown || outcome.isPrivate;
  return isSettled ? outcome : follow(url, 'GET', options);
}

async function follow(url: string, method: 'HEAD' | 'GET', options: AskOptions): Promise<Outcome> {
  const headers = { 'user-agent': options.userAgent, accept: '*/*' };
  try {
    const end = await followRedirections(new URL(url), async (address) => {
      const signal = AbortSignal.timeout(options.timeout);
      const response = await options.fetch(address, { method, headers, signal });
      await response.body?.cancel();
      return { status: response.status, headers: response.headers, body: null };
    });
    if ('response' in end) return outcomeOfStatus(end.response.status);
    return { kind: end.isDead ? 'dead' : 'unclear', reason: end.reason };
  } catch (error) {
    return outcomeOfError(error, options.timeout);
  }
}
