import fs from 'node:fs';
import path from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseOpml } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { defined } from '../../../src/model/defined.ts';
import { copyOfList } from '../build-site.ts';
import { attribute, byId, elementsOf, fold, readPage, textOf, type Element } from '../html.ts';
import { sharedSite } from '../shared-site.ts';

/** What links of a page say and where they lead. */
function linksIn(root: Element): [text: string, href: string][] {
  return elementsOf(root)
    .filter(({ tagName }) => tagName === 'a')
    .map((link) => [attribute(link, 'aria-label') ?? fold(textOf(link)), attribute(link, 'href') ?? '']);
}

/** The feeds that browsers and feed readers find in the head of a page. */
function feedsIn(root: Element): (string | undefined)[][] {
  return elementsOf(root)
    .filter((element) => element.tagName === 'link' && attribute(element, 'rel') === 'alternate')
    .map((link) => ['type', 'title', 'href'].map((name) => attribute(link, name)));
}

describe('following the list', () => {
  it('the page to subscribe leads to every feed, which can be read, and to no other', async () => {
    const { folder } = await sharedSite();
    const content = byId(readPage(folder, '/subscribe/'), 'content');
    const feeds = linksIn(content).flatMap(([, href]) => (/\/feed\.(?:xml|json)$/.test(href) ? href : []));
    const written = fs.globSync('**/feed.{xml,json}', { cwd: folder }).map((file) => `/${file}`);
    expect(feeds.toSorted()).toEqual(written.toSorted());
    expect(feeds.length).toBe(2 * (1 + 12 + 3));
    for (const feed of feeds) {
      const text = fs.readFileSync(path.join(folder, feed), 'utf8');
      const entries = feed.endsWith('.xml')
        ? parseAtomFeed(text).entries
        : parseJsonFeed(JSON.parse(text)).items;
      expect(entries?.length, feed).toBeGreaterThan(0);
    }
    expect(fold(textOf(content))).toContain('Give it this address: https://example.org/feed.xml');
  });

  it('OPML names all feeds at the address that the site is published at', async () => {
    const env = { CONTENT_DIR: 'tests/fixtures/small', SITE_URL: 'https://lab.example', BASE_PATH: '/lab' };
    const { folder } = await sharedSite(env);
    const { body } = parseOpml(fs.readFileSync(path.join(folder, 'feeds.opml'), 'utf8'));
    expect(body?.outlines?.[0]).toMatchObject({
      xmlUrl: 'https://lab.example/lab/feed.xml',
      htmlUrl: 'https://lab.example/lab/',
    });
  });

  it.each([
    ['/', '/', ''],
    ['/papers/', '/', ''],
    ['/added/', '/', ''],
    ['/added/2026-11/page/2/', '/', ''],
    ['/topics/pruning/', '/topics/pruning/', 'Pruning · '],
    [
      '/paths/smaller-networks/',
      '/paths/smaller-networks/',
      'Smaller networks: what to take away and what to give back · ',
    ],
  ])('%s tells readers of the feed of %s', async (page, feed, name) => {
    const { folder } = await sharedSite();
    const title = `${name}Neurons, Real and Artificial`;
    expect(feedsIn(readPage(folder, page))).toEqual([
      ['application/atom+xml', title, `${feed}feed.xml`],
      ['application/feed+json', title, `${feed}feed.json`],
    ]);
  });

  it('home, topics, paths and the foot of every page lead to subscribing', async () => {
    const { folder } = await sharedSite();
    for (const page of ['/', '/topics/pruning/', '/paths/smaller-networks/'])
      expect(linksIn(byId(readPage(folder, page), 'content')).map(([, href]) => href)).toContain(
        '/subscribe/',
      );
    expect(linksIn(byId(readPage(folder, '/topics/pruning/'), 'content'))).toContainEqual([
      'Feed of this topic',
      '/topics/pruning/feed.xml',
    ]);
    const foot = elementsOf(readPage(folder, '/papers/mgno/')).find(({ tagName }) => tagName === 'footer');
    expect(linksIn(defined(foot))).toContainEqual(['Subscribe', '/subscribe/']);
  });

  it.each([
    ['news@example.org', ['news@example.org', 'mailto:news@example.org']],
    [
      'https://lists.example.org/neurons?a=1',
      ['The newsletter’s form', 'https://lists.example.org/neurons?a=1'],
    ],
  ])('shows the newsletter %s and the repository where site.yaml names them', async (newsletter, link) => {
    const content = copyOfList();
    const more = `socialImages: false\nnewsletter: ${newsletter}\nrepository: https://gitlab.com/ada/neurons\n`;
    fs.appendFileSync(path.join(content, 'site.yaml'), more);
    const { folder, code, output } = await sharedSite({ CONTENT_DIR: content });
    expect(code, output).toBe(0);
    const page = byId(readPage(folder, '/subscribe/'), 'content');
    expect(linksIn(page)).toContainEqual(link);
    expect(fold(textOf(page))).toContain('On gitlab.com The button “Notification setting” of the repository');
  });

  it('says nothing of a newsletter or a repository that there is not', async () => {
    const { folder } = await sharedSite();
    const text = fold(textOf(byId(readPage(folder, '/subscribe/'), 'content')));
    expect(text).not.toMatch(/e-mail|newsletter|repository/i);
  });
});

describe('pages by month of addition', () => {
  it('name every paper on the day that it joined the list, page by page', async () => {
    const { folder } = await sharedSite();
    expect(linksIn(byId(readPage(folder, '/added/'), 'content'))).toContainEqual([
      'November 2026',
      '/added/2026-11/',
    ]);
    const rows = ['/added/2026-11/', '/added/2026-11/page/2/'].map((page) =>
      elementsOf(readPage(folder, page)).flatMap((element) => attribute(element, 'data-paper') ?? []),
    );
    expect(rows.map(({ length }) => length)).toEqual([40, 20]);
    expect(new Set(rows.flat()).size).toBe(60);
  });
});
