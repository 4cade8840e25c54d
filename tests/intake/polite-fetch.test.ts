import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { politeFetch, type Manners } from '../../src/intake/polite-fetch.ts';
import { recordedServices, type RecordedServices } from './recorded-services.ts';

let services: RecordedServices;
let url: URL;
const begins: number[] = [];

beforeEach(async () => {
  services = await recordedServices();
  url = new URL(`${services.env['ARXIV_API']}?id_list=1605.08386`);
  begins.length = 0;
  services.onRequest = () => begins.push(performance.now());
});
afterEach(async () => {
  await services.close();
});

function fetcher(manners: Partial<Manners> = {}) {
  return politeFetch({
    userAgent: 'Lectern (https://example.org/)',
    pause: 0,
    timeLimit: 60_000,
    attempts: 3,
    sizeLimit: 1_000_000,
    named: [url.origin],
    ...manners,
  });
}

/** The next answers of the service: a status, and headers if need be. */
function answerNext(...answers: [status: number, headers?: Record<string, string>][]): void {
  for (const [status, headers] of answers)
    services.next.push((_request, response) => response.writeHead(status, headers).end());
}

/** The milliseconds between the beginning of each request and that of the next. */
function waits(): number[] {
  return begins.slice(1).map((at, index) => at - (begins[index] ?? 0));
}

/** The milliseconds by which a timer may run ahead of the clock. */
const EARLY = 2;

async function failure(manners?: Partial<Manners>): Promise<string> {
  const problem = await fetcher(manners)(url, '*/*').catch((error: unknown) => error);
  return problem instanceof Error ? problem.message.replace(/127\.0\.0\.1:\d+/, '<service>') : 'no failure';
}

describe('a polite fetch', () => {
  it('says who asks and what for', async () => {
    await fetcher()(url, 'application/atom+xml');
    expect(services.requests).toMatchObject([
      { userAgent: 'Lectern (https://example.org/)', accept: 'application/atom+xml' },
    ]);
  });

  it('makes one request at a time, and lets the pause pass between two', async () => {
    const ask = fetcher({ pause: 60 });
    await Promise.all([ask(url, '*/*'), ask(url, '*/*'), ask(url, '*/*')]);
    expect(waits()).toHaveLength(2);
    for (const wait of waits()) expect(wait).toBeGreaterThan(60 - EARLY);
  });

  it('asks again, each time after a longer wait, where the service is down', async () => {
    answerNext([503], [500]);
    const said: string[] = [];
    const { status } = await fetcher({ pause: 40, onWait: (sentence) => said.push(sentence) })(url, '*/*');
    expect(status).toBe(200);
    expect(waits()).toHaveLength(2);
    expect(waits()[0]).toBeGreaterThan(40 - EARLY);
    expect(waits()[1]).toBeGreaterThan(80 - EARLY);
    expect(said.map((sentence) => sentence.replace(/.*:\d+ /, ''))).toEqual([
      'is down (status 503): asking again in 1 s.',
      'is down (status 500): asking again in 1 s.',
    ]);
  });

  it('waits as long as the service asks', async () => {
    answerNext([429, { 'retry-after': '1' }]);
    await fetcher()(url, '*/*');
    expect(waits()[0]).toBeGreaterThan(950);
  });

  it('asks again where too many requests are only complained of in words, as arXiv does', async () => {
    services.next.push((_request, response) => response.end('Rate exceeded.'));
    expect((await fetcher()(url, '*/*')).text).toContain('<feed');
  });

  it('asks again where the connection breaks', async () => {
    services.next.push((request) => request.socket.destroy());
    expect((await fetcher()(url, '*/*')).status).toBe(200);
  });

  it('goes on after a request that failed', async () => {
    const ask = fetcher({ attempts: 1 });
    answerNext([503]);
    await expect(ask(url, '*/*')).rejects.toThrow('is down');
    expect((await ask(url, '*/*')).status).toBe(200);
  });
});

describe('a polite fetch gives up', () => {
  it('after so many attempts', async () => {
    answerNext([503], [503], [503], [503]);
    expect(await failure()).toMatchInlineSnapshot(`
      "<service> is down (status 503).
      Try again in some minutes, or write the entry by hand: npm run new -- --offline"
    `);
    expect(services.requests).toHaveLength(3);
  });

  it('where the service asks to wait for longer than anybody would', async () => {
    answerNext([429, { 'retry-after': '3600' }]);
    expect(await failure()).toMatchInlineSnapshot(`
      "<service> has had too many requests and asks to wait 3600 seconds.
      Try again in some minutes, or write the entry by hand: npm run new -- --offline"
    `);
  });

  it('on a service that is too slow, in its headers or in its body', async () => {
    services.next.push(() => undefined);
    expect(await failure({ timeLimit: 100, attempts: 1 })).toMatchInlineSnapshot(`
      "<service> did not answer within 0.1 seconds.
      Try again in some minutes, or write the entry by hand: npm run new -- --offline"
    `);
    services.next.push((_request, response) => response.writeHead(200).write('<feed>'));
    expect(await failure({ timeLimit: 100, attempts: 1 })).toContain('did not answer within 0.1 seconds');
  });

  it('on an answer that is too long, without reading it to the end', async () => {
    let sent = 0;
    services.next.push((_request, response) => {
      const send = (): void => {
        while (!response.destroyed && response.write('x'.repeat(10_000))) sent += 10_000;
      };
      response.on('drain', send);
      send();
    });
    expect(await failure({ sizeLimit: 100_000 })).toMatchInlineSnapshot(`
      "<service> answers with more than 100000 bytes.
      Check the connection, or write the entry by hand: npm run new -- --offline"
    `);
    expect(sent).toBeLessThan(50_000_000);
    expect(services.requests).toHaveLength(1);
  });

  it('where nobody listens', async () => {
    url.port = '9';
    expect((await failure()).replace(/\(.*\)/, '(...)')).toMatchInlineSnapshot(`
      "<service> cannot be reached (...).
      Check the connection, or write the entry by hand: npm run new -- --offline"
    `);
  });

  it('at once when it is stopped, while waiting and while asking', async () => {
    answerNext([503]);
    const stop = new AbortController();
    const waiting = fetcher({ pause: 60_000, signal: stop.signal, onWait: () => stop.abort() });
    await expect(waiting(url, '*/*')).rejects.toThrow('Stopped.');
    services.next.push(() => stopAsking.abort());
    const stopAsking = new AbortController();
    await expect(fetcher({ signal: stopAsking.signal })(url, '*/*')).rejects.toThrow('Stopped.');
  });
});
