import type { HttpResponse } from './public-fetch.ts';

/** Where redirections end: in an answer, or nowhere, which is said in words. */
export type End<Response> =
  { response: Response } | { reason: string; /** Whether no program could go on. */ isDead: boolean };

/**
 * Asks for an address, and for those that it redirects to. The body of a redirection is not read.
 * @param ask asks once, without following
 */
export async function followRedirections<Response extends HttpResponse>(
  first: URL,
  ask: (url: URL) => Promise<Response>,
): Promise<End<Response>> {
  const seen = new Set<string>();
  for (let url = first; ;) {
    seen.add(url.href);
    const response = await ask(url);
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null) return { response };
    await response.body?.cancel();
    // Node reads the bytes of headers as Latin-1, and browsers those of this one as UTF-8.
    const next = URL.parse(Buffer.from(location, 'latin1').toString(), url);
    if (next === null || !/^https?:$/.test(next.protocol))
      return { reason: `a redirection to \`${location}\``, isDead: true };
    next.hash = '';
    url = next;
    // A browser with cookies may get further, so it is not for us to say that nothing is there.
    if (seen.has(url.href)) return { reason: 'a redirection in a circle', isDead: false };
    if (seen.size > MOST_REDIRECTIONS)
      return { reason: `more than ${MOST_REDIRECTIONS} redirections`, isDead: false };
  }
}

/** As browsers and the Fetch standard have it: 20 (https://fetch.spec.whatwg.org/#http-redirect-fetch). */
const MOST_REDIRECTIONS = 20;
