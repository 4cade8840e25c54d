import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'parse5';
import { buildSite } from './build-site.ts';
import { attribute, elementsOf, pagesOf, readPage, type Element } from './html.ts';
import { serveSite } from './serve-site.ts';

let server: ChildProcess | undefined;

afterEach(async () => {
  if (!server) return;
  server.kill();
  await once(server, 'close');
  server = undefined;
});

/** Addresses in a page or a style sheet, as they are written. */
function addressesIn(body: string, type: string): string[] {
  if (type.includes('css'))
    return [...body.matchAll(/url\(["']?([^"')]+)/g)].flatMap((match) => match[1] ?? []);
  if (!type.includes('html')) return [];
  return elementsOf(parse(body) as unknown as Element).flatMap((element) =>
    ['href', 'src', 'action', 'data-base', 'data-code', 'data-first'].flatMap(
      (name) => attribute(element, name) ?? [],
    ),
  );
}

describe.each([{ base: '/' }, { base: '/lists/neurons/' }])('published under $base', ({ base }) => {
  it('no link or asset is broken, none leaves the base, and every page can be reached', async () => {
    const { folder, code, output } = await buildSite({ BASE_PATH: base });
    expect(code, output).toBe(0);
    const started = await serveSite(folder, base);
    server = started.process;

    const queue = [base];
    const seen = new Set(queue);
    const broken: string[] = [];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const response = await fetch(started.origin + next);
      if (response.status !== 200) broken.push(`${next} (${response.status})`);
      for (const address of addressesIn(await response.text(), response.headers.get('content-type') ?? '')) {
        const url = new URL(address, started.origin + next);
        if (url.origin !== started.origin) continue;
        if (!url.pathname.startsWith(base)) broken.push(`${next} leads outside the base: ${address}`);
        if (!seen.has(url.pathname)) {
          seen.add(url.pathname);
          queue.push(url.pathname);
        }
      }
    }
    expect(broken).toEqual([]);
    const unreachable = pagesOf(folder)
      .map((page) => base + page.slice(1))
      .filter((page) => !seen.has(page) && !page.endsWith('/404.html'));
    expect(unreachable).toEqual([]);
    expect([...seen].filter((address) => /\/search-index\/|\/search\.[^/]*\.js$/.test(address))).toHaveLength(
      2,
    );
    expect(seen.size).toBeGreaterThan(80);
  });
});

it('the page for wrong addresses is served with status 404', async () => {
  const { folder } = await buildSite();
  const started = await serveSite(folder, '/');
  server = started.process;
  const response = await fetch(`${started.origin}/papers/no-such-paper/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('There is no page at this address');
});

it('SITE_URL and BASE_PATH decide the full addresses', async () => {
  const { folder } = await buildSite({ SITE_URL: 'https://lab.example', BASE_PATH: '/reading' });
  const canonical = elementsOf(readPage(folder, '/papers/mgno/')).find(
    (element) => attribute(element, 'rel') === 'canonical',
  );
  expect(canonical && attribute(canonical, 'href')).toBe('https://lab.example/reading/papers/mgno/');
});
