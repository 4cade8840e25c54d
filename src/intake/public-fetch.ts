import dns from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { isPublicAddress } from './public-address.ts';

/** What is asked for. */
export interface HttpRequest {
  method: 'GET' | 'HEAD';
  headers: Record<string, string>;
  signal: AbortSignal;
}

/** What came back: the status and the headers; the body is still to be read or cancelled. */
export interface HttpResponse {
  status: number;
  headers: Headers;
  body: ReadableStream<Uint8Array> | null;
}

/** Asks once: a redirection is an answer like any other. Rejects with the errors of Node. */
export type HttpFetch = (url: URL, request: HttpRequest) => Promise<HttpResponse>;

/** An address of IP, as Node gives it for a name. */
export interface ResolvedAddress {
  address: string;
  family: number;
}

/** How names become addresses, and addresses connections. */
export interface Network {
  resolve(host: string): Promise<ResolvedAddress[]>;
  /** Makes the connections of plain HTTP, to what `lookup` of its options gives, where Node is not to. */
  agent?: http.Agent;
}

/** An address of the web that leads into a network that is not public. */
export class PrivateAddressError extends Error {
  readonly host: string;

  constructor(host: string) {
    super(`\`${host}\` is not on the public internet`);
    this.host = host;
  }
}

/**
 * Returns a fetch that reaches public addresses only (`isPublicAddress`). A name is resolved once, and the
 * connection goes to the very addresses that were judged; of several, those that are public. Proxies that
 * the environment names are not asked: they would resolve names again.
 * @throws {PrivateAddressError} of the returned function, for a host without a public address
 */
export function publicFetch({ resolve, agent }: Network = internet): HttpFetch {
  return async (url, request) => {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const family = net.isIP(host);
    const addresses =
      family === 0 ? await unlessAborted(resolve(host), request.signal) : [{ address: host, family }];
    const reachable = addresses.filter(({ address }) => isPublicAddress(address));
    if (reachable.length === 0) throw new PrivateAddressError(url.hostname);
    return ask(url, request, { lookup: alwaysTo(reachable), ...(agent && { agent }) });
  };
}

/** Asks once, wherever an address leads: for one that the user of this machine has named. */
export const anyFetch: HttpFetch = (url, request) => ask(url, request);

const internet: Network = { resolve: (host) => dns.lookup(host, { all: true }) };

/** A lookup as Node wants it, which knows its answer. */
function alwaysTo(addresses: readonly ResolvedAddress[]): net.LookupFunction {
  return (host, { all }, callback) => {
    const [first] = addresses;
    if (all) callback(null, [...addresses]);
    else if (first) callback(null, first.address, first.family);
    else callback(new PrivateAddressError(host), '');
  };
}

/** What a promise gives, unless the signal comes first: a resolution cannot be stopped. */
function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = (): void => reject(signal.reason);
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, { once: true });
  return Promise.race([promise, aborted]).finally(() => signal.removeEventListener('abort', abort));
}

function ask(url: URL, request: HttpRequest, options: http.RequestOptions = {}): Promise<HttpResponse> {
  const { method, signal } = request;
  const headers = { ...request.headers, 'accept-encoding': 'gzip' };
  return new Promise((resolve, reject) => {
    const client = url.protocol === 'https:' ? https : http;
    // A connection of an agent may have been made before, and to elsewhere. A user name is for nobody.
    const sent = client.request(url, { method, headers, signal, agent: false, auth: null, ...options });
    sent.on('response', (message) => {
      const { statusCode: status = 0, headersDistinct } = message;
      const fields = Object.entries(headersDistinct).flatMap(([name, values = []]) =>
        values.map((value): [string, string] => [name, value]),
      );
      const body = Readable.toWeb(decompressed(message)) as ReadableStream<Uint8Array>;
      resolve({ status, headers: new Headers(fields), body });
    });
    sent.on('error', (error) => reject(signal.aborted ? (signal.reason as Error) : error));
    sent.end();
  });
}

/** Stopping what comes back stops the message. */
function decompressed(message: http.IncomingMessage): Readable {
  if (!/^(?:x-)?gzip$/i.test(message.headers['content-encoding'] ?? '')) return message;
  return pipeline(message, createGunzip(), () => undefined);
}
