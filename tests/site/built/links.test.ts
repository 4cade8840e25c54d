import { describe, expect, it } from 'vitest';
import { parse } from 'parse5';
import { attribute, elementsOf, pagesOf, readPage, type Element } from '../html.ts';
import { servedSite, sharedSite } from '../shared-site.ts';

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

describe.each([
  { base: '/', env: {} },
  { base: '/lists/neurons/', env: { BASE_PATH: '/lists/neurons/' } },
])('published under $base', ({ base, env }) => {
  it('no link or asset is broken, none leaves the base, and every page can be reached', async () => {
    const { folder, origin } = await servedSite(env);
    const queue = [base];
    const seen = new Set(queue);
    const broken: string[] = [];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const response = await fetch(origin + next);
      if (response.status !== 200) broken.push(`${next} (${response.status})`);
      for (const address of addressesIn(await response.text(), response.headers.get('content-type') ?? '')) {
        const url = new URL(address, origin + next);
        if (url.origin !== origin) continue;
        if (!url.pathname.startsWith(base)) broken.push(`${next} leads outside the base: ${address}`);
        if (!seen.has(url.pathname)) {
          seen.add(url.pathname);
          queue.push(url.pathname);
        }
      }
    }
    expect(broken).toEqual([]);
    const leadsOn = (page: string): boolean =>
      elementsOf(readPage(folder, page)).some((element) => attribute(element, 'http-equiv') === 'refresh');
    const unreachable = pagesOf(folder)
      .filter((page) => page !== '/404.html' && !leadsOn(page))
      .map((page) => base + page.slice(1))
      .filter((page) => !seen.has(page));
    expect(unreachable).toEqual([]);
    expect([...seen].filter((address) => /\/search-index\/|\/search\.[^/]*\.js$/.test(address))).toHaveLength(
      2,
    );
    expect(seen.size).toBeGreaterThan(80);
  });
});

it('the page for wrong addresses is served with status 404', async () => {
  const { origin } = await servedSite();
  const response = await fetch(`${origin}/papers/no-such-paper/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('There is no page at this address');
});

it('SITE_URL and BASE_PATH decide the full addresses', async () => {
  const env = { CONTENT_DIR: 'tests/fixtures/small', SITE_URL: 'https://lab.example', BASE_PATH: '/lab' };
  const { folder } = await sharedSite(env);
  const canonical = elementsOf(readPage(folder, '/papers/maths/')).find(
    (element) => attribute(element, 'rel') === 'canonical',
  );
  expect(canonical && attribute(canonical, 'href')).toBe('https://lab.example/lab/papers/maths/');
});
