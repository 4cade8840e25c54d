import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { checkLinks } from '../../scripts/links/check-links.ts';
import { politeFetch, type Manners } from '../../src/intake/polite-fetch.ts';
import { PrivateAddressError, publicFetch } from '../../src/intake/public-fetch.ts';
import { publicWeb, type Page, type PublicWeb } from './public-web.ts';

let web: PublicWeb | undefined;
afterEach(async () => {
  await web?.close();
  web = undefined;
});

const PUBLIC = '93.184.215.14';
const get = (url: string, network: PublicWeb['network'] | undefined) =>
  publicFetch(network)(new URL(url), {
    method: 'GET',
    headers: {},
    signal: AbortSignal.timeout(60_000),
  });

async function serve(
  pages: Record<string, Page>,
  names: Record<string, string[][]> = { 'a.example': [[PUBLIC]] },
): Promise<PublicWeb> {
  return (web = await publicWeb(names, pages));
}

const ask = (url: string, { network, port }: PublicWeb, manners: Partial<Manners> = {}) =>
  politeFetch({
    userAgent: 'Lectern test',
    pause: 0,
    timeLimit: 60_000,
    attempts: 1,
    sizeLimit: 1_000_000,
    network,
    ...manners,
  })(new URL(url.replace('PORT', String(port))), '*/*');

/** Addresses of this machine and of its network, as browsers and programs read them. */
const PRIVATE = [
  'http://127.0.0.1:PORT/secret',
  'http://127.1:PORT/secret',
  'http://2130706433:PORT/secret',
  'http://0x7f000001:PORT/secret',
  'http://0x7f.0.0x1:PORT/secret',
  'http://017700000001:PORT/secret',
  'http://0177.0.0.1:PORT/secret',
  'http://127.0.0.1.:PORT/secret',
  'http://１２７.0.0.1:PORT/secret',
  'http://127。0。0。1:PORT/secret',
  'http://0:PORT/secret',
  'http://localhost:PORT/secret',
  'http://[::1]:PORT/secret',
  'http://[::]:PORT/secret',
  'http://[::ffff:127.0.0.1]:PORT/secret',
  'http://[::ffff:7f00:1]:PORT/secret',
  'http://[64:ff9b::7f00:1]:PORT/secret',
  'http://user:word@127.0.0.1:PORT/secret',
  'https://127.0.0.1:PORT/secret',
  'http://169.254.169.254/latest/meta-data/',
  'http://10.0.0.1/',
  'http://[fe80::1]/',
  'http://[fd00::1]/',
];

describe('a public fetch', () => {
  it.each(PRIVATE)('does not connect to %s', async (address) => {
    const { port, asked } = await serve({ 'localhost/secret': { body: 'secret' } });
    // The real resolution of Node, and real connections: the server would answer.
    await expect(get(address.replace('PORT', String(port)), undefined)).rejects.toThrow(PrivateAddressError);
    expect(asked).toEqual([]);
  });

  it.each([
    ['127.0.0.1'],
    ['10.1.2.3', '192.168.0.1'],
    ['::1'],
    ['::ffff:169.254.169.254'],
    ['fd00::1', 'fe80::1'],
  ])('does not connect to a name that resolves to %s', async (...addresses) => {
    const { network, connected } = await serve({}, { 'a.example': [addresses] });
    await expect(get('http://a.example/', network)).rejects.toThrow(PrivateAddressError);
    expect(connected).toEqual([]);
  });

  it('connects to the public one of several addresses', async () => {
    const { network, connected } = await serve({}, { 'a.example': [['127.0.0.1', '::1', PUBLIC]] });
    expect((await get('http://a.example/', network)).status).toBe(404);
    expect(connected).toEqual([PUBLIC]);
  });

  it('connects to what it has judged, though the name leads elsewhere a moment later', async () => {
    const names = { 'a.example': [[PUBLIC], ['127.0.0.1']] };
    const { network, connected } = await serve({}, names);
    await get('http://a.example/', network);
    expect(connected).toEqual([PUBLIC]);
    await expect(get('http://a.example/', network)).rejects.toThrow(PrivateAddressError);
    expect(connected).toEqual([PUBLIC]);
  });

  it('keeps the user name of an address to itself, and asks by the name of the host', async () => {
    const { network, asked } = await serve({ 'a.example/x': { body: 'page' } });
    const response = await get('http://user:word@a.example/x', network);
    expect(response.status).toBe(200);
    expect(asked).toEqual(['a.example/x']);
  });

  it('stops where a resolution takes too long', async () => {
    const resolve = (): Promise<never> => new Promise(() => undefined);
    const request = { method: 'GET', headers: {}, signal: AbortSignal.timeout(50) } as const;
    const problem = await publicFetch({ resolve })(new URL('http://a.example/'), request).catch(
      (error: unknown) => error,
    );
    expect(problem).toMatchObject({ name: 'TimeoutError' });
  });
});

describe('a redirection', () => {
  const names = {
    'doi.example': [[PUBLIC]],
    'b.example': [[PUBLIC]],
    'inside.example': [['10.0.0.7']],
    'rebinds.example': [[PUBLIC], ['127.0.0.1']],
  };

  it('is followed from one public host to another', async () => {
    const pages = {
      'doi.example/1': 'http://b.example/2',
      'b.example/2': Buffer.from('/größe').toString('latin1'),
      'b.example/gr%C3%B6%C3%9Fe': { body: 'paper' },
    };
    const all = await serve(pages, structuredClone(names));
    expect(await ask('http://doi.example/1', all)).toEqual({ status: 200, text: 'paper' });
    expect(all.connected).toEqual([PUBLIC, PUBLIC, PUBLIC]);
  });

  it.each([...PRIVATE, 'http://LOCALHOST.:PORT/', 'http://inside.example/'])(
    'of a DOI is not followed to %s',
    async (address) => {
      const pages: Record<string, Page> = { 'doi.example/1': 'http://b.example/2' };
      const all = await serve(pages, {
        ...structuredClone(names),
        localhost: [['127.0.0.1']],
        'localhost.': [['::1']],
      });
      pages['b.example/2'] = address.replace('PORT', String(all.port)).replace(/[^ -~]/g, encodeURIComponent);
      await expect(ask('http://doi.example/1', all, { attempts: 3 })).rejects.toThrow(
        /^doi\.example cannot be asked: `.*` is not on the public internet\.\n/,
      );
      expect(all.connected).toEqual([PUBLIC, PUBLIC]);
    },
  );

  it('is not followed to a name that has changed its address on the way', async () => {
    const pages = { 'rebinds.example/1': 'http://rebinds.example/2' };
    const all = await serve(pages, structuredClone(names));
    await expect(ask('http://rebinds.example/1', all)).rejects.toThrow('is not on the public internet');
    expect(all.asked).toEqual(['rebinds.example/1']);
  });

  it('of a service that the user has named is followed there, and nowhere else inside', async () => {
    const other = await publicWeb({}, {});
    const pages: Record<string, Page> = {};
    const all = await serve(pages, structuredClone(names));
    const origin = `http://127.0.0.1:${all.port}`;
    const host = `127.0.0.1:${all.port}`;
    pages[`${host}/1`] = '/2';
    pages[`${host}/2`] = { body: 'paper' };
    pages[`${host}/out`] = `http://127.0.0.1:${other.port}/`;
    pages[`${host}/back`] = 'http://b.example/back';
    pages['b.example/back'] = `${origin}/2`;
    expect(await ask(`${origin}/1`, all, { named: [origin] })).toEqual({ status: 200, text: 'paper' });
    for (const path of ['out', 'back']) {
      await expect(ask(`${origin}/${path}`, all, { named: [origin] })).rejects.toThrow(
        'is not on the public internet',
      );
    }
    await expect(ask(`${origin}/1`, all)).rejects.toThrow('is not on the public internet');
    expect(other.asked).toEqual([]);
    await other.close();
  });

  it('that never ends is an error', async () => {
    const all = await serve({
      'a.example/1': '/2',
      'a.example/2': '/1',
      'a.example/f': 'file:///etc/passwd',
    });
    await expect(ask('http://a.example/1', all)).rejects.toThrow('answers with a redirection in a circle');
    await expect(ask('http://a.example/f', all)).rejects.toThrow('a redirection to `file:///etc/passwd`');
  });
});

describe('the check of links', () => {
  const check = async (url: string, { network }: PublicWeb) => {
    const options = { userAgent: 'Lectern test', fetch: publicFetch(network), timeout: 60_000 };
    return (await checkLinks([url], { ...options, pause: () => Promise.resolve() })).get(url);
  };
  const outside = (host: string) => ({
    kind: 'unclear',
    reason: `host \`${host}\` outside the public internet`,
    isPrivate: true,
  });

  it('asks what is public', async () => {
    const all = await serve({ 'a.example/': { body: 'page' } });
    expect(await check('http://a.example/', all)).toEqual({ kind: 'alive' });
  });

  it.each([
    ['http://127.0.0.1:PORT/', '127.0.0.1'],
    ['http://0x7f.1:PORT/', '127.0.0.1'],
    ['http://[::ffff:127.0.0.1]:PORT/', '[::ffff:7f00:1]'],
    ['http://inside.example/', 'inside.example'],
  ])('connects neither to %s nor to what redirects there', async (address, host) => {
    const pages: Record<string, Page> = {};
    const names = { 'a.example': [[PUBLIC]], 'inside.example': [['192.168.0.1']] };
    const all = await serve(pages, names);
    const url = address.replace('PORT', String(all.port));
    pages['a.example/'] = url;
    expect(await check(url, all)).toEqual(outside(host));
    expect(all.connected).toEqual([]);
    expect(await check('http://a.example/', all)).toEqual(outside(host));
    expect(all.connected).toEqual([PUBLIC]);
  });
});

describe('an answer that is compressed', () => {
  const headers = { 'content-encoding': 'gzip' };

  it('is read', async () => {
    const all = await serve({ 'a.example/': { body: gzipSync('paper'), headers } });
    expect((await ask('http://a.example/', all)).text).toBe('paper');
  });

  it('is as long as it is when decompressed', async () => {
    const all = await serve({ 'a.example/': { body: gzipSync(Buffer.alloc(50_000_000)), headers } });
    await expect(ask('http://a.example/', all)).rejects.toThrow('answers with more than 1000000 bytes');
  });

  it('and is broken is an error', async () => {
    const body = gzipSync('paper'.repeat(1000)).subarray(0, 20);
    const all = await serve({ 'a.example/': { body, headers } });
    await expect(ask('http://a.example/', all)).rejects.toThrow('a.example cannot be reached (Z_BUF_ERROR)');
  });

  it('is asked for without its body', async () => {
    const { network } = await serve({ 'a.example/': { body: gzipSync('paper'), headers } });
    const options = { userAgent: 'Lectern test', fetch: publicFetch(network) };
    const outcomes = await checkLinks(['http://a.example/'], options);
    expect(outcomes.get('http://a.example/')).toEqual({ kind: 'alive' });
  });
});

describe('an answer in a charset', () => {
  const latin = Buffer.from('Schrödinger', 'latin1');
  it.each([
    ['of its header', latin, 'application/json; charset=ISO-8859-1'],
    ['in quotation marks', latin, 'application/json;CHARSET="latin1"; x=y'],
    ['of a byte order mark, before all else', Buffer.from('\ufeffSchrödinger'), 'text/plain; charset=latin1'],
    ['that is not declared', Buffer.from('Schrödinger'), 'application/json'],
    ['of two bytes', Buffer.from('Schrödinger', 'utf16le'), 'application/json; charset=utf-16le'],
  ])('%s is read', async (_name, body, type) => {
    const all = await serve({ 'a.example/': { body, headers: { 'content-type': type } } });
    expect((await ask('http://a.example/', all)).text).toBe('Schrödinger');
  });

  it('of its XML is read, unless the header has another', async () => {
    const xml = '<?xml version="1.0" encoding="iso-8859-1"?><feed>ö</feed>';
    const all = await serve({
      'a.example/xml': { body: Buffer.from(xml, 'latin1'), headers: { 'content-type': 'text/xml' } },
      'a.example/both': { body: xml, headers: { 'content-type': 'text/xml; charset=utf-8' } },
    });
    expect((await ask('http://a.example/xml', all)).text).toBe(xml);
    expect((await ask('http://a.example/both', all)).text).toBe(xml);
  });

  it('that nobody knows is an error, not a guess', async () => {
    const headers = { 'content-type': 'text/plain; charset=x-own' };
    const all = await serve({ 'a.example/': { body: 'text', headers } });
    await expect(ask('http://a.example/', all)).rejects.toThrow(
      'a.example answers in a charset that nobody knows (`x-own`).',
    );
  });
});
