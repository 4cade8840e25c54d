import { once } from 'node:events';
import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import type { Network } from '../../src/intake/public-fetch.ts';

/** An internet on this machine. */
export interface PublicWeb {
  /** Where names resolve, and public addresses lead to a local server. */
  network: Network;
  /** The addresses to which connections were made. */
  connected: string[];
  /** The hosts and paths that were asked for. */
  asked: string[];
  /** The port of the server: on `127.0.0.1`, where nobody should come by an address of its own. */
  port: number;
  close(): Promise<void>;
}

/** What a host answers at a path: a place to go to, or a body with headers. */
export type Page = string | { body: string | Buffer; headers?: Record<string, string> };

/**
 * Serves pages by `host/path`, and 404 elsewhere.
 * @param names the addresses of each name, in turn: each resolution takes the next, the last one stays
 */
export async function publicWeb(
  names: Record<string, string[][]>,
  pages: Record<string, Page>,
): Promise<PublicWeb> {
  const asked: string[] = [];
  const connected: string[] = [];
  const server = http.createServer(({ headers, url = '/' }, response) => {
    const address = `${headers.host ?? ''}${url}`;
    asked.push(address);
    const page = pages[address];
    if (page === undefined) response.writeHead(404).end();
    else if (typeof page === 'string') response.writeHead(302, { location: page }).end();
    else response.writeHead(200, page.headers).end(page.body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const agent = new http.Agent();
  agent.createConnection = ({ host, lookup }: net.TcpNetConnectOpts) => {
    const socket = new net.Socket();
    const connectTo = (address: string): void => {
      connected.push(address);
      socket.connect(port, '127.0.0.1');
    };
    const name = host ?? '';
    if (net.isIP(name) !== 0) connectTo(name);
    else
      lookup?.(name, {}, (error, address) => {
        if (error) socket.destroy(error);
        else if (typeof address === 'string') connectTo(address);
      });
    return socket;
  };
  const resolve: Network['resolve'] = (host) => {
    const turns = names[host] ?? [];
    const addresses = turns.length > 1 ? turns.shift() : turns[0];
    if (!addresses) return Promise.reject(Object.assign(new Error('No such host.'), { code: 'ENOTFOUND' }));
    return Promise.resolve(addresses.map((address) => ({ address, family: net.isIP(address) })));
  };
  return {
    network: { resolve, agent },
    connected,
    asked,
    port,
    close: async () => {
      server.closeAllConnections();
      await once(server.close(), 'close');
    },
  };
}
