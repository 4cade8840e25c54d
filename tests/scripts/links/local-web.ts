import { once } from 'node:events';
import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { anyFetch, type HttpFetch } from '../../../src/intake/public-fetch.ts';
import type { LinkCheckOptions } from '../../../scripts/links/check-links.ts';

/** One request that arrived, as `HEAD host/path`. */
export type Asked = string;

/** A stand-in for the web on this machine. */
export interface LocalWeb {
  /** For the check: sends each request for `https://HOST/PATH` to the local server. */
  fetch: HttpFetch;
  asked: Asked[];
  close(): Promise<void>;
}

/** Answers a request for a path on some host. */
export type Page = (request: http.IncomingMessage, response: http.ServerResponse) => void;

/** Serves pages by `host/path`; any other address is answered with 404. */
export async function localWeb(pages: Record<string, Page>): Promise<LocalWeb> {
  const asked: Asked[] = [];
  const server = http.createServer((request, response) => {
    const address = (request.url ?? '').slice(1);
    asked.push(`${request.method} ${address}`);
    const page = pages[address];
    if (page) page(request, response);
    else response.writeHead(404).end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    fetch: ({ protocol, host, pathname }, request) => {
      const isLocal = host.startsWith('127.0.0.1');
      const url = isLocal ? `${protocol}//${host}${pathname}` : `http://127.0.0.1:${port}/${host}${pathname}`;
      return anyFetch(new URL(url), request);
    },
    close: async () => {
      server.closeAllConnections();
      await once(server.close(), 'close');
    },
  };
}

/**
 * The port of a server that refuses every TLS handshake with an alert (RFC 8446, 6.2), and how to stop it.
 */
export async function refusingTls(): Promise<{ port: number; close(): void }> {
  const server = net.createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end(Buffer.from([0x15, 0x03, 0x03, 0, 2, 2, 0x28])));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

/** A port on which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await once(server.close(), 'close');
  return port;
}

/** Options that wait for nothing, and note for how long they would have waited. */
export function hasty(web: LocalWeb, pauses: number[] = []): LinkCheckOptions {
  const pause = (milliseconds: number): Promise<void> => {
    pauses.push(milliseconds);
    return Promise.resolve();
  };
  return { userAgent: 'Lectern test', fetch: web.fetch, pause, timeout: 60_000 };
}
