import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { defined } from '../../../src/model/defined.ts';

/**
 * Serves a folder as a usual static host does: text compressed, `404.html` with status 404. It starts
 * empty-handed.
 */
export async function serveCompressed(): Promise<CompressedServer> {
  let site: string | undefined;
  let sent = 0;
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(defined(request.url), 'http://localhost');
    const found = site === undefined ? undefined : fileAt(site, decodeURIComponent(pathname));
    const file = found ?? path.join(site ?? '', '404.html');
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    const body = fs.existsSync(file) ? fs.readFileSync(file) : Buffer.from('Not found');
    const isText = /^text|json|javascript|svg|xml/.test(type);
    response.writeHead(found === undefined ? 404 : 200, {
      'content-type': type,
      'cache-control': pathname.startsWith('/_astro/') ? 'max-age=31536000, immutable' : 'max-age=600',
      ...(isText && { 'content-encoding': 'gzip', vary: 'accept-encoding' }),
    });
    const content = isText ? gzipSync(body, { level: 9 }) : body;
    sent += content.length;
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    serve: (folder) => (site = folder),
    bytesSent: () => sent,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function fileAt(folder: string, pathname: string): string | undefined {
  const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  return file.startsWith(folder) && fs.existsSync(file) && fs.statSync(file).isFile() ? file : undefined;
}

/** Its address is known before there is a site, so that the site can be built for it. */
export interface CompressedServer {
  origin: string;
  serve: (folder: string) => void;
  /** The bytes of all bodies sent so far. */
  bytesSent: () => number;
  close: () => void;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};
