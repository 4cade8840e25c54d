import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { checkLinks, type LinkCheckOptions } from '../../../scripts/links/check-links.ts';
import type { Outcome } from '../../../scripts/links/outcome.ts';
import { closedPort, hasty, localWeb, refusingTls, type LocalWeb, type Page } from './local-web.ts';

let web: LocalWeb | undefined;
afterEach(async () => {
  await web?.close();
  web = undefined;
});

const status =
  (code: number, headers = {}): Page =>
  (_, response) =>
    void response.writeHead(code, headers).end();
const byMethod =
  (pages: Record<string, Page>): Page =>
  (request, response) =>
    pages[request.method ?? '']?.(request, response);

/** What the check finds at `https://a.example/`, and what it asked on the way. */
async function find(
  page: Page,
  others: Record<string, Page> = {},
  options: Partial<LinkCheckOptions> = {},
): Promise<{ outcome: Outcome; asked: string[] }> {
  web = await localWeb({ 'a.example/': page, ...others });
  const outcomes = await checkLinks(['https://a.example/'], { ...hasty(web), ...options });
  return { outcome: outcomes.get('https://a.example/') as Outcome, asked: web.asked };
}

describe('an address', () => {
  it('is alive when HEAD succeeds, and is not asked again', async () => {
    expect(await find(status(200))).toEqual({ outcome: { kind: 'alive' }, asked: ['HEAD a.example/'] });
  });

  it.each([404, 405, 403, 501])('is alive when only HEAD gives %i and GET succeeds', async (code) => {
    const { outcome, asked } = await find(byMethod({ HEAD: status(code), GET: status(200) }));
    expect(outcome).toEqual({ kind: 'alive' });
    expect(asked).toEqual(['HEAD a.example/', 'GET a.example/']);
  });

  it.each([404, 410])('is dead with status %i', async (code) => {
    expect((await find(status(code))).outcome).toMatchObject({ kind: 'dead', reason: `status ${code}` });
  });

  it.each([401, 403, 405, 451, 999])(
    'is not judged by status %i, and not asked a third time',
    async (code) => {
      const { outcome, asked } = await find(status(code));
      expect(outcome).toMatchObject({ kind: 'unclear', reason: `status ${code}` });
      expect(asked).toHaveLength(2);
    },
  );

  it('is followed through redirections, relative ones too', async () => {
    const { outcome, asked } = await find(status(301, { location: '/b#part' }), {
      'a.example/b': status(302, { location: 'https://b.example/c' }),
      'b.example/c': status(200),
    });
    expect(outcome).toEqual({ kind: 'alive' });
    expect(asked).toEqual(['HEAD a.example/', 'HEAD a.example/b', 'HEAD b.example/c']);
  });

  it('is dead when it leads to a page that is', async () => {
    expect((await find(status(301, { location: '/gone' }))).outcome).toMatchObject({ kind: 'dead' });
  });

  it('is not judged when it leads in a circle', async () => {
    const { outcome, asked } = await find(status(302, { location: '/b' }), {
      'a.example/b': status(302, { location: '/' }),
    });
    expect(outcome).toMatchObject({ kind: 'unclear', reason: 'a redirection in a circle' });
    expect(asked).toHaveLength(4);
  });

  it('is not followed for ever', async () => {
    const chain = Object.fromEntries(
      Array.from(
        { length: 50 },
        (_, n) => [`a.example/${n}`, status(302, { location: `/${n + 1}` })] as const,
      ),
    );
    const { outcome, asked } = await find(status(302, { location: '/0' }), chain);
    expect(outcome).toMatchObject({ kind: 'unclear', reason: 'more than 20 redirections' });
    expect(asked.length).toBeLessThanOrEqual(42);
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'http://'])(
    'is never followed to %s',
    async (location) => {
      const { outcome } = await find(status(302, { location }));
      expect(outcome).toMatchObject({ kind: 'dead', reason: `a redirection to \`${location}\`` });
    },
  );

  it('is asked again when the server is at fault, and judged by the last answer', async () => {
    let count = 0;
    const { outcome, asked } = await find((request, response) =>
      status(++count > 4 ? 200 : 503)(request, response),
    );
    expect(outcome).toEqual({ kind: 'alive' });
    expect(asked).toHaveLength(5);
  });

  it('is not judged when the server stays at fault', async () => {
    const { outcome, asked } = await find(status(500));
    expect(outcome).toMatchObject({ kind: 'unclear', reason: 'status 500' });
    expect(asked).toHaveLength(6);
  });

  it('is not waited for longer than timeout allows', async () => {
    const { outcome } = await find(() => undefined, {}, { timeout: 100 });
    expect(outcome).toMatchObject({ kind: 'unclear', reason: 'no answer within 0.1 s' });
  });

  it('is not downloaded, however large it is', async () => {
    let sent = 0;
    const { promise: cutOff, resolve } = Promise.withResolvers<unknown>();
    const endless: Page = (_, response) => {
      response.once('close', resolve).writeHead(200, { 'content-type': 'video/mp4' });
      const piece = Buffer.alloc(64 * 1024);
      const more = (): void => {
        while (!response.destroyed && response.write(piece)) sent += piece.length;
      };
      response.on('drain', more);
      more();
    };
    const { outcome } = await find(byMethod({ HEAD: status(405), GET: endless }));
    expect(outcome).toEqual({ kind: 'alive' });
    await cutOff;
    expect(sent).toBeLessThan(16 * 1024 * 1024);
  });

  it('is dead when nobody listens', async () => {
    web = await localWeb({});
    const url = `http://127.0.0.1:${await closedPort()}/`;
    expect((await checkLinks([url], hasty(web))).get(url)).toMatchObject({
      kind: 'dead',
      reason: 'a refused connection',
    });
  });

  it('is dead when its host does not exist', async () => {
    web = await localWeb({});
    const nowhere = (): Promise<Response> =>
      Promise.reject(
        new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ENOTFOUND' }) }),
      );
    const outcomes = await checkLinks(['https://a.invalid/'], { ...hasty(web), fetch: nowhere });
    expect(outcomes.get('https://a.invalid/')).toMatchObject({ kind: 'dead', reason: 'no such host' });
  });

  it('is dead when the secure connection is refused', async () => {
    web = await localWeb({});
    const tls = await refusingTls();
    const url = `https://127.0.0.1:${tls.port}/`;
    const outcome = (await checkLinks([url], hasty(web))).get(url);
    expect(outcome?.kind).toBe('dead');
    expect(outcome?.reason).toMatch(/^a connection that is not secure \((?:EPROTO|ERR_SSL_)/);
    tls.close();
  });
});

describe('the manners of the check', () => {
  it('says who asks', async () => {
    let agent: string | undefined;
    await find((request, response) => {
      agent = request.headers['user-agent'];
      response.end();
    });
    expect(agent).toBe('Lectern test');
  });

  it('asks one host for one thing at a time with a pause between, and other hosts meanwhile', async () => {
    const open = new Map<string, number>();
    let most = 0;
    const slowly: Page = (request, response) => {
      const host = request.url?.split('/')[1] ?? '';
      open.set(host, (open.get(host) ?? 0) + 1);
      expect(open.get(host)).toBe(1);
      most = Math.max(
        most,
        [...open.values()].reduce((sum, count) => sum + count),
      );
      void setTimeout(20).then(() => {
        open.set(host, 0);
        response.end();
      });
    };
    const pages = ['a.example/1', 'a.example/2', 'a.example/3', 'b.example/1', 'b.example/2', 'c.example/1'];
    web = await localWeb(Object.fromEntries(pages.map((page) => [page, slowly])));
    const pauses: number[] = [];
    const urls = pages.map((page) => `https://${page}`);
    const outcomes = await checkLinks([...urls, ...urls], { ...hasty(web, pauses), hosts: 2, delay: 700 });
    expect([...outcomes.values()].map(({ kind }) => kind)).toEqual(pages.map(() => 'alive'));
    expect(web.asked).toHaveLength(pages.length);
    expect(pauses).toEqual([700, 700, 700]);
    expect(most).toBe(2);
  });

  it('leaves a host alone that answers 429', async () => {
    web = await localWeb({
      'a.example/1': status(429),
      'a.example/2': status(200),
      'b.example/1': status(200),
    });
    const urls = ['https://a.example/1', 'https://a.example/2', 'https://b.example/1'];
    const outcomes = await checkLinks(urls, hasty(web));
    expect(urls.map((url) => outcomes.get(url)?.kind)).toEqual(['unclear', 'unclear', 'alive']);
    expect(web.asked.toSorted()).toEqual(['HEAD a.example/1', 'HEAD b.example/1']);
  });

  it('leaves a host alone that does not answer', async () => {
    web = await localWeb({ 'a.example/1': () => undefined, 'a.example/2': status(200) });
    const urls = ['https://a.example/1', 'https://a.example/2'];
    const outcomes = await checkLinks(urls, { ...hasty(web), timeout: 100 });
    expect(urls.map((url) => outcomes.get(url)?.kind)).toEqual(['unclear', 'unclear']);
    expect(web.asked.filter((asked) => asked.includes('/2'))).toEqual([]);
  });

  it('waits longer before each new attempt', async () => {
    web = await localWeb({ 'a.example/': status(502) });
    const pauses: number[] = [];
    await checkLinks(['https://a.example/'], hasty(web, pauses));
    expect(pauses).toEqual([5000, 20_000]);
  });
});
