import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** A local server that answers as arXiv and the DOI resolver do, with what was recorded. */
export interface RecordedServices {
  /** Environment that leads the commands to this server and lets them ask without pause. */
  env: Record<string, string>;
  /** The requests so far, in their order. */
  requests: { url: string; userAgent: string; accept: string }[];
  /** Answers the next requests, before any recording: a test of how services fail. */
  next: ((request: http.IncomingMessage, response: http.ServerResponse) => void)[];
  /** Called when a request arrives. */
  onRequest?: () => void;
  close(): Promise<void>;
}

/** Starts the server on a free port. */
export async function recordedServices(): Promise<RecordedServices> {
  const requests: RecordedServices['requests'] = [];
  const next: RecordedServices['next'] = [];
  const server = http.createServer((request, response) => {
    services.onRequest?.();
    const { headers, url = '/' } = request;
    requests.push({
      url,
      userAgent: headers['user-agent'] ?? '',
      accept: headers.accept ?? '',
    });
    const special = next.shift();
    if (special) special(request, response);
    else answer(new URL(url, 'http://localhost'), response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const services: RecordedServices = {
    env: { ARXIV_API: `${address}/api/query`, DOI_RESOLVER: `${address}/doi/`, SERVICE_PAUSE: '0' },
    requests,
    next,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return services;
}

function answer(url: URL, response: http.ServerResponse): void {
  const doi = /^\/doi\/(.*)$/.exec(url.pathname)?.[1];
  const file =
    doi === undefined
      ? `tests/fixtures/arxiv/${recordingOf(url.searchParams)}.xml`
      : `tests/fixtures/doi/${decodeURIComponent(doi).replaceAll('/', '_')}.json`;
  if (!fs.existsSync(file)) {
    response.writeHead(404).end('not recorded');
    return;
  }
  const type = doi === undefined ? 'application/atom+xml' : 'application/vnd.citationstyles.csl+json';
  response.writeHead(200, { 'content-type': type }).end(fs.readFileSync(file));
}

/** The recording for a question: of several identifiers, that of all of them joined by a comma. */
function recordingOf(question: URLSearchParams): string {
  const ids = question.get('id_list');
  if (ids === null) return 'search';
  const name = ids.replaceAll('/', '_');
  return fs.existsSync(`tests/fixtures/arxiv/${name}.xml`) ? name : `${name}v1`;
}
