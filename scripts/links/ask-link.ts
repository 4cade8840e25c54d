import { outcomeOfError, outcomeOfStatus, type Outcome } from './outcome.ts';

/** How to ask: what tests replace, and what politeness demands. */
export interface AskOptions {
  fetch: typeof fetch;
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
  return outcome.kind === 'alive' || outcome.slowDown ? outcome : follow(url, 'GET', options);
}

async function follow(first: string, method: 'HEAD' | 'GET', options: AskOptions): Promise<Outcome> {
  const seen = new Set<string>();
  let url = first;
  for (;;) {
    seen.add(url);
    let response: Response;
    try {
      response = await options.fetch(url, {
        method,
        redirect: 'manual',
        headers: { 'user-agent': options.userAgent, accept: '*/*' },
        signal: AbortSignal.timeout(options.timeout),
      });
      await response.body?.cancel();
    } catch (error) {
      return outcomeOfError(error, options.timeout);
    }
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null)
      return outcomeOfStatus(response.status);
    const next = URL.parse(location, url);
    if (next === null || !/^https?:$/.test(next.protocol))
      return { kind: 'dead', reason: `a redirection to \`${location}\`` };
    next.hash = '';
    url = next.href;
    // A browser with cookies may get further, so it is not for us to say that nothing is there.
    if (seen.has(url)) return { kind: 'unclear', reason: 'a redirection in a circle' };
    if (seen.size > MOST_REDIRECTIONS)
      return { kind: 'unclear', reason: `more than ${MOST_REDIRECTIONS} redirections` };
  }
}

/** As browsers and the Fetch standard have it: 20 (https://fetch.spec.whatwg.org/#http-redirect-fetch). */
const MOST_REDIRECTIONS = 20;
