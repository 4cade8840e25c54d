import { setTimeout } from 'node:timers/promises';
import { declaredCharset } from './declared-charset.ts';
import { followRedirections } from './follow-redirections.ts';
import {
  anyFetch,
  PrivateAddressError,
  publicFetch,
  type HttpResponse,
  type Network,
} from './public-fetch.ts';

/** How to treat a service that others use too. */
export interface Manners {
  /** Who asks: the project and where its maintainers are found. */
  userAgent: string;
  /** Milliseconds from the end of a request to the next, and the first wait before asking again. */
  pause: number;
  /** Milliseconds that one attempt may take, reading of the answer included. */
  timeLimit: number;
  /** How often to ask before giving up. */
  attempts: number;
  /** The longest answer that is read, in bytes. */
  sizeLimit: number;
  /**
   * Origins that the user of this machine has named. They are asked wherever they are, until they redirect
   * to another one; all else is asked only on the public internet.
   */
  named?: readonly string[] | undefined;
  /** How to get there, if not as Node does. */
  network?: Network | undefined;
  /** Stops waiting and asking. */
  signal?: AbortSignal | undefined;
  /** Called before a wait that somebody may wonder about, with a sentence. */
  onWait?: ((sentence: string) => void) | undefined;
}

/** What a service answered, be it an error of its own. */
export interface Answer {
  status: number;
  text: string;
}

/** Asks for an address, in a media type. */
export type PoliteFetch = (url: URL, accept: string) => Promise<Answer>;

/**
 * A fetch with manners: one request at a time, none before the pause after the last; asks again, each time
 * after a longer wait, where a service is down, overloaded or slow, and never before the time that it names
 * (`Retry-After`, RFC 9110, section 10.2.3).
 * @throws {Error} of the returned function, in a sentence that names the service and what to do
 */
export function politeFetch(manners: Manners): PoliteFetch {
  let free = Promise.resolve();
  let last = -Infinity;
  const takeTurn = (wait: number): Promise<void> =>
    pause(Math.max(wait, last + manners.pause - performance.now()), manners.signal);
  const ask = async (url: URL, accept: string): Promise<Answer> => {
    let wait = 0;
    for (let attempt = 1; ; attempt++) {
      await takeTurn(wait);
      const outcome = await attemptOnce(url, accept, manners);
      last = performance.now();
      if ('answer' in outcome) return outcome.answer;
      wait = outcome.retryAfter ?? manners.pause * 2 ** (attempt - 1);
      if (attempt === manners.attempts || wait > LONGEST_WAIT || outcome.isFinal) {
        const asks = wait > LONGEST_WAIT ? ` and asks to wait ${Math.ceil(wait / 1000)} seconds` : '';
        throw new Error(`${url.host} ${outcome.problem}${asks}.\n${outcome.action}`);
      }
      manners.onWait?.(`${url.host} ${outcome.problem}: asking again in ${Math.ceil(wait / 1000)} s.`);
    }
  };
  return (url, accept) => {
    const answer = free.then(() => ask(url, accept));
    free = answer.then(
      () => undefined,
      () => undefined,
    );
    return answer;
  };
}

type Outcome =
  | { answer: Answer }
  | { problem: string; action: string; retryAfter?: number | undefined; isFinal?: boolean };

async function attemptOnce(url: URL, accept: string, manners: Manners): Promise<Outcome> {
  const { userAgent, timeLimit, sizeLimit, named = [], network } = manners;
  const limit = AbortSignal.timeout(timeLimit);
  const signal = manners.signal ? AbortSignal.any([limit, manners.signal]) : limit;
  const headers = { accept, 'user-agent': userAgent };
  const fetchPublic = publicFetch(network);
  let isNamed = named.includes(url.origin);
  try {
    const end = await followRedirections(url, (address) => {
      isNamed &&= address.origin === url.origin;
      return (isNamed ? anyFetch : fetchPublic)(address, { method: 'GET', headers, signal });
    });
    if (!('response' in end))
      return { problem: `answers with ${end.reason}`, action: OFFLINE, isFinal: true };
    const { response } = end;
    if (!BUSY.has(response.status)) return await readAnswer(response, sizeLimit);
    await response.body?.cancel();
    const problem =
      response.status === 429 ? 'has had too many requests' : `is down (status ${response.status})`;
    return { problem, action: LATER, retryAfter: retryAfter(response.headers.get('retry-after')) };
  } catch (error) {
    if (manners.signal?.aborted) throw new Error('Stopped.', { cause: error });
    if (limit.aborted) return { problem: `did not answer within ${timeLimit / 1000} seconds`, action: LATER };
    if (error instanceof PrivateAddressError)
      return { problem: `cannot be asked: ${error.message}`, action: OFFLINE, isFinal: true };
    return { problem: `cannot be reached (${reasonOf(error)})`, action: OFFLINE };
  }
}

async function readAnswer({ status, headers, body }: HttpResponse, sizeLimit: number): Promise<Outcome> {
  const bytes = await readBounded(body, sizeLimit);
  if (bytes === undefined)
    return { problem: `answers with more than ${sizeLimit} bytes`, action: OFFLINE, isFinal: true };
  const charset = declaredCharset(headers.get('content-type'), bytes);
  const text = decode(bytes, charset);
  if (text === undefined)
    return {
      problem: `answers in a charset that nobody knows (\`${charset}\`)`,
      action: OFFLINE,
      isFinal: true,
    };
  if (RATE_EXCEEDED.test(text)) return { problem: 'has had too many requests', action: LATER };
  return { answer: { status, text } };
}

/** The milliseconds that a header asks for: seconds, or a date. */
function retryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

/**
 * The body of an answer, read only so far as it may be.
 * @returns undefined for a body of more bytes than the limit
 */
async function readBounded(body: HttpResponse['body'], limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return undefined;
  }
}

async function pause(wait: number, signal: AbortSignal | undefined): Promise<void> {
  if (signal?.aborted) throw new Error('Stopped.');
  if (wait <= 0) return;
  await setTimeout(wait, undefined, { signal }).catch((error: unknown) => {
    throw new Error('Stopped.', { cause: error });
  });
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  return error instanceof Error ? error.message : String(error);
}

/** How arXiv's API says so, in plain text and with any status. */
const RATE_EXCEEDED = /^\s*rate exceeded\.?\s*$/i;
const BUSY = new Set([429, 500, 502, 503, 504]);
const LONGEST_WAIT = 60_000;
const LATER = 'Try again in some minutes, or write the entry by hand: npm run new -- --offline';
const OFFLINE = 'Check the connection, or write the entry by hand: npm run new -- --offline';
